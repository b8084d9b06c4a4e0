using Sylvan.Data.Csv;

namespace Tidewaiter.Sources.Tables;

/// <summary>A row of a text file.</summary>
internal sealed class CsvRow : TableRow
{
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private readonly CsvDataReader reader;

    public CsvRow(string file, CsvDataReader reader)
        : base(file)
    {
        this.reader = reader;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            ordinals.TryAdd(reader.GetName(i).Trim(), i);
        }
    }

    public IEnumerable<string> Columns => ordinals.Keys;

    public CsvRow At(int line)
    {
        MoveTo(line);
        return this;
    }

    public override bool Has(string column) => ordinals.ContainsKey(column);

    public override ReadOnlySpan<char> Cell(string column)
    {
        var ordinal = ordinals[column];
        return ordinal < reader.RowFieldCount ? reader.GetFieldSpan(ordinal).Trim() : default;
    }
}
