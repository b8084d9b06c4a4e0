using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>The figures of one flow. What follows from the figure before is not written: most are the next month of the same release.</summary>
internal static class FlowBlock
{
    private const byte NextPeriod = 1; // one month after the one before, as long as it
    private const byte SameRelease = 2;
    private const byte SameMeasure = 4;
    private const byte HasRelays = 8;

    private static readonly Month Origin = Month.Of(2000, 1);

    public static void Write(ByteWriter writer, StringTable strings, Dictionary<Release, int> releases, IReadOnlyList<Figure> figures)
    {
        writer.Count(figures.Count);
        Figure? before = null;
        foreach (var figure in figures)
        {
            var release = releases[figure.Release];
            var next = before is not null && figure.Period == before.Period.Shift(1);
            var sameRelease = before is not null && releases[before.Release] == release;
            var sameMeasure = before?.Measure == figure.Measure;
            var relays = figure.Relays.Count + figure.Conflicts.Count > 0;
            writer.Byte((byte)((next ? NextPeriod : 0) | (sameRelease ? SameRelease : 0) | (sameMeasure ? SameMeasure : 0) | (relays ? HasRelays : 0)));
            if (!next)
            {
                writer.Signed(figure.Period.Start.Since(Origin));
                writer.Count(figure.Period.Months);
            }

            if (!sameRelease)
            {
                writer.Count(release);
            }

            if (!sameMeasure)
            {
                writer.Byte((byte)figure.Measure);
            }

            IntervalCode.Write(writer, figure.Value);
            if (relays)
            {
                WriteRelays(writer, strings, figure.Relays);
                WriteRelays(writer, strings, figure.Conflicts);
            }

            before = figure;
        }
    }

    public static Figure[] Read(ref ByteReader reader, FlowKey flow, StringList strings, Release[] releases)
    {
        var figures = new Figure[reader.Count()];
        for (var i = 0; i < figures.Length; i++)
        {
            var before = i > 0 ? figures[i - 1] : null;
            var marks = reader.Byte();
            if (marks > (NextPeriod | SameRelease | SameMeasure | HasRelays) || (before is null && (marks & ~HasRelays) != 0))
            {
                throw reader.Damaged($"marks a figure with {marks}");
            }

            var period = (marks & NextPeriod) != 0 ? before!.Period.Shift(1) : ReadPeriod(ref reader);
            var release = (marks & SameRelease) != 0 ? before!.Release : releases[reader.Index(releases.Length)];
            var measure = (marks & SameMeasure) != 0 ? before!.Measure : (Measure)reader.Index((int)Measure.Quantity + 1);
            var value = IntervalCode.Read(ref reader);
            var relays = (marks & HasRelays) != 0;
            figures[i] = new(
                flow,
                period,
                measure,
                value,
                release,
                relays ? ReadRelays(ref reader, strings) : [],
                relays ? ReadRelays(ref reader, strings) : []);
        }

        return reader.Left == 0 ? figures : throw reader.Damaged($"goes on for {reader.Left} bytes too many");
    }

    private static Period ReadPeriod(ref ByteReader reader)
    {
        var start = reader.Signed();
        var months = reader.Number();
        return start is > -12_000 and < 12_000 && months is > 0 and < 1_200
            ? Period.Of(Origin.Plus((int)start), Origin.Plus((int)start + (int)months - 1))
            : throw reader.Damaged($"gives a period of {months} months from month {start}");
    }

    private static void WriteRelays(ByteWriter writer, StringTable strings, IReadOnlyList<Relay> relays)
    {
        writer.Count(relays.Count);
        foreach (var relay in relays)
        {
            writer.Count(strings.Place(relay.Address));
            writer.Count(relay.Published is { } day ? day.DayNumber + 1 : 0);
            writer.Count(strings.Place(relay.AsReported));
            IntervalCode.Write(writer, relay.Value);
        }
    }

    private static Relay[] ReadRelays(ref ByteReader reader, StringList strings)
    {
        var relays = new Relay[reader.Count()];
        for (var i = 0; i < relays.Length; i++)
        {
            var address = strings.Get(ref reader);
            var day = reader.Index(DateOnly.MaxValue.DayNumber + 2);
            var words = strings.Get(ref reader);
            relays[i] = new(address, day == 0 ? null : DateOnly.FromDayNumber(day - 1), words, IntervalCode.Read(ref reader));
        }

        return relays;
    }
}
