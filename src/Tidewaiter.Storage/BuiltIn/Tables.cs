using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>The tables of series and of releases in a file's head.</summary>
internal static class Tables
{
    public static List<string?> Texts(Series series) =>
    [
        series.Id, series.Publisher, series.Dataset, series.Reporter.ToString(), series.ExportValuation, series.ImportValuation,
        series.Basis, series.Currency, series.RevisionPercent.ToString(CultureInfo.InvariantCulture),
    ];

    public static List<string?> Texts(Release release) =>
        [release.Id, release.Publisher, release.Title, release.Address, release.Sha256, release.Reader];

    public static void WriteSeries(ByteWriter writer, StringTable strings, IReadOnlyCollection<Series> all)
    {
        writer.Count(all.Count);
        foreach (var series in all)
        {
            Texts(series).ForEach(text => writer.Count(strings.Place(text)));
            writer.Signed(series.UsualDay);
        }
    }

    public static Series[] ReadSeries(ref ByteReader reader, StringList strings)
    {
        var all = new Series[reader.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new(
                strings.Get(ref reader),
                strings.Get(ref reader),
                strings.Get(ref reader),
                Economy(ref reader, strings),
                strings.Get(ref reader),
                strings.Get(ref reader),
                strings.Get(ref reader),
                strings.Get(ref reader),
                RevisionPercent: decimal.TryParse(strings.Get(ref reader), CultureInfo.InvariantCulture, out var percent)
                    ? percent : throw reader.Damaged("gives revisions that are no number"),
                UsualDay: checked((int)Math.Clamp(reader.Signed(), 0, 1000)));
        }

        return all;
    }

    public static void WriteReleases(ByteWriter writer, StringTable strings, IReadOnlyCollection<Release> all)
    {
        writer.Count(all.Count);
        foreach (var release in all)
        {
            Texts(release).ForEach(text => writer.Count(strings.Place(text)));
            writer.Count(release.Day.DayNumber);
            writer.Byte((byte)((release.DayEstimated ? 1 : 0) | (release.Transcribed ? 2 : 0)));
        }
    }

    public static Release[] ReadReleases(ref ByteReader reader, StringList strings)
    {
        var all = new Release[reader.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            var (id, publisher, title) = (strings.Get(ref reader), strings.Get(ref reader), strings.Get(ref reader));
            var (address, sha256, name) = (strings.Optional(ref reader), strings.Get(ref reader), strings.Get(ref reader));
            var day = Day(ref reader);
            var marks = reader.Byte();
            all[i] = new(id, publisher, title, address, day, (marks & 1) != 0, sha256, (marks & 2) != 0, name);
        }

        return all;
    }

    public static EconomyCode Economy(ref ByteReader reader, StringList strings) =>
        EconomyCode.TryParse(strings.Get(ref reader), null, out var code) ? code : throw reader.Damaged("names no economy");

    public static DateOnly Day(ref ByteReader reader) => DateOnly.FromDayNumber(reader.Index(DateOnly.MaxValue.DayNumber + 1));
}
