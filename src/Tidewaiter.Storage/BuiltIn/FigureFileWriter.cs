using System.Buffers.Binary;
using System.Security.Cryptography;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>Writes figures into one compact file, the same bytes for the same figures in whatever order. docs/sources/figure-file.md tells the layout.</summary>
public static class FigureFileWriter
{
    internal const byte Version = 1;
    internal const int CheckLength = 8;

    internal static ReadOnlySpan<byte> Magic => "TWFG"u8;

    /// <summary>Writes them.</summary>
    /// <exception cref="ArgumentException">Two series or two releases share a key, or a value has more digits than a figure can have.</exception>
    public static void Write(Stream stream, IEnumerable<Figure> figures)
    {
        var flows = new FigureSet(figures).Histories.OrderBy(history => history.Flow, Comparer<FlowKey>.Create(FlowEntry.Compare)).ToArray();
        var ordered = flows.Select(history => (history.Flow, Figures: InOrder(history))).ToArray();
        var all = ordered.SelectMany(flow => flow.Figures).ToArray();
        var series = Distinct(ordered.Select(flow => flow.Flow.Series), one => one.Id);
        var releases = Distinct(all.Select(figure => figure.Release), one => one.Id);
        var strings = Strings(series, releases, ordered.Select(flow => flow.Flow), all);

        var header = new ByteWriter();
        strings.Write(header);
        Tables.WriteSeries(header, strings, series);
        Tables.WriteReleases(header, strings, releases);
        var blocks = new ByteWriter();
        var seriesPlaces = series.Index().ToDictionary(one => one.Item, one => one.Index);
        var releasePlaces = releases.Index().ToDictionary(one => one.Item, one => one.Index);
        header.Count(ordered.Length);
        foreach (var (flow, held) in ordered)
        {
            var begin = blocks.Length;
            FlowBlock.Write(blocks, strings, releasePlaces, held);
            header.Count(seriesPlaces[flow.Series]);
            header.Count(strings.Place(flow.Partner.ToString()));
            header.Byte((byte)flow.Direction.ToString()[0]);
            header.Count(strings.Place(flow.Product));
            header.Number((ulong)(blocks.Length - begin));
            header.Fixed(Check(blocks.Written[begin..]));
        }

        var start = new ByteWriter();
        start.Bytes(Magic);
        start.Byte(Version);
        start.Fixed(header.Length);
        start.Bytes(SHA256.HashData(header.Written).AsSpan(0, CheckLength));
        stream.Write(start.Written);
        stream.Write(header.Written);
        stream.Write(blocks.Written);
    }

    internal static int Check(ReadOnlySpan<byte> block) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(block));

    private static Figure[] InOrder(FlowHistory history) =>
    [
        .. Enum.GetValues<Measure>().SelectMany(measure => history.Periods
            .OrderBy(period => period.Months).ThenBy(period => period.Start)
            .SelectMany(period => history.Vintages(period, measure)
                .OrderBy(figure => figure.Release.Day).ThenBy(figure => figure.Release.Id, StringComparer.Ordinal))),
    ];

    private static T[] Distinct<T>(IEnumerable<T> all, Func<T, string> id) where T : class
    {
        var distinct = all.Distinct().OrderBy(id, StringComparer.Ordinal).ToArray();
        var doubled = distinct.Zip(distinct.Skip(1)).FirstOrDefault(pair => id(pair.First) == id(pair.Second));
        return doubled.First is null ? distinct
            : throw new ArgumentException($"Two that differ share the key '{id(doubled.First)}': {doubled.First} and {doubled.Second}.");
    }

    private static StringTable Strings(IEnumerable<Series> series, IEnumerable<Release> releases, IEnumerable<FlowKey> flows, IEnumerable<Figure> figures)
    {
        var strings = new StringTable();
        foreach (var one in series)
        {
            Tables.Texts(one).ForEach(strings.Add);
        }

        foreach (var one in releases)
        {
            Tables.Texts(one).ForEach(strings.Add);
        }

        foreach (var flow in flows)
        {
            strings.Add(flow.Partner.ToString());
            strings.Add(flow.Product);
        }

        foreach (var relay in figures.SelectMany(figure => figure.Relays.Concat(figure.Conflicts)))
        {
            strings.Add(relay.Address);
            strings.Add(relay.AsReported);
        }

        return strings;
    }
}
