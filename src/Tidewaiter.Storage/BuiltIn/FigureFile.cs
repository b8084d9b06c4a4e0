using System.Collections.Concurrent;
using System.Security.Cryptography;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>An opened file of figures: the tables and the index are read at once, a flow when it is first asked for.</summary>
internal sealed class FigureFile : IFigures
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly string name;
    private readonly StringList strings;
    private readonly Release[] releases;
    private readonly FlowEntry[] flows;
    private readonly ConcurrentDictionary<FlowEntry, FlowHistory> decoded = new(ReferenceEqualityComparer.Instance);

    private FigureFile(ReadOnlyMemory<byte> file, string name)
    {
        this.file = file;
        this.name = name;
        var reader = new ByteReader(file.Span, name);
        if (reader.Left < FigureFileWriter.Magic.Length || !reader.Bytes(FigureFileWriter.Magic.Length).SequenceEqual(FigureFileWriter.Magic))
        {
            throw new InvalidDataException($"{name} is no file of figures: it begins otherwise.");
        }

        var version = reader.Byte();
        if (version != FigureFileWriter.Version)
        {
            throw new InvalidDataException($"{name} is a file of figures of version {version}, expected version {FigureFileWriter.Version}.");
        }

        var length = reader.Fixed();
        var check = reader.Bytes(FigureFileWriter.CheckLength);
        if (length < 0 || length > reader.Left
            || !SHA256.HashData(file.Span.Slice(reader.Position, length)).AsSpan(0, FigureFileWriter.CheckLength).SequenceEqual(check))
        {
            throw reader.Damaged("has a head that does not fit its check sum");
        }

        var blocks = reader.Position + length;
        strings = new(ref reader, file);
        var series = Tables.ReadSeries(ref reader, strings);
        releases = Tables.ReadReleases(ref reader, strings);
        flows = ReadFlows(ref reader, series, blocks);
        Series = series;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>Opens the bytes of a file.</summary>
    /// <param name="file">Its bytes, which must not change.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">It is no such file, or was damaged.</exception>
    public static FigureFile Open(ReadOnlyMemory<byte> file, string name) => new(file, name);

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow)
    {
        var (low, high) = (0, flows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = FlowEntry.Compare(flows[middle].Flow, flow);
            if (order == 0)
            {
                // A series of that key which differs otherwise is another series.
                return flows[middle].Flow.Series == flow.Series ? decoded.GetOrAdd(flows[middle], Decode) : null;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        [.. flows.Where(entry => entry.Flow.Product == product && entry.Flow.Direction == direction && entry.Flow.Series == series)
            .Select(entry => entry.Flow.Partner)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        [.. flows.Where(entry => entry.Flow.Partner == partner && entry.Flow.Series == series)
            .Select(entry => entry.Flow.Product).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Of its bytes, in lower-case hexadecimal.</summary>
    internal string Sha256 => Convert.ToHexStringLower(SHA256.HashData(file.Span));

    /// <summary>Every flow held.</summary>
    internal IEnumerable<FlowKey> Flows => flows.Select(entry => entry.Flow);

    private FlowHistory Decode(FlowEntry entry)
    {
        var block = file.Span.Slice(entry.Begin, entry.Length);
        var reader = new ByteReader(block, $"{name}, flow {entry.Flow.Series.Id} {entry.Flow.Partner} {entry.Flow.Direction} {entry.Flow.Product},");
        return FigureFileWriter.Check(block) == entry.Check
            ? new(entry.Flow, FlowBlock.Read(ref reader, entry.Flow, strings, releases))
            : throw reader.Damaged("does not fit its check sum");
    }

    private FlowEntry[] ReadFlows(ref ByteReader reader, Series[] series, int begin)
    {
        var entries = new FlowEntry[reader.Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            var of = series[reader.Index(series.Length)];
            var partner = Tables.Economy(ref reader, strings);
            var direction = Direction(ref reader);
            var product = strings.Get(ref reader);
            var length = reader.Number();
            if (length > (ulong)(file.Length - begin))
            {
                throw reader.Damaged($"announces a flow of {length} bytes where {file.Length - begin} are left");
            }

            entries[i] = new(new(of, partner, direction, product), begin, (int)length, reader.Fixed());
            begin += (int)length;
            if (i > 0 && FlowEntry.Compare(entries[i - 1].Flow, entries[i].Flow) >= 0)
            {
                throw reader.Damaged("lists its flows out of order");
            }
        }

        return begin == file.Length ? entries : throw reader.Damaged($"is followed by {file.Length - begin} bytes that belong to nothing");
    }

    private static Direction Direction(ref ByteReader reader)
    {
        // By letter rather than by text: a text would be made anew for every flow.
        var letter = (char)reader.Byte();
        return letter switch
        {
            'X' => Tidewaiter.Figures.Direction.Export,
            'M' => Tidewaiter.Figures.Direction.Import,
            'T' => Tidewaiter.Figures.Direction.Total,
            'B' => Tidewaiter.Figures.Direction.Balance,
            _ => throw reader.Damaged($"gives a direction of '{letter}'"),
        };
    }
}
