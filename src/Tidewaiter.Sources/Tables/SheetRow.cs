namespace Tidewaiter.Sources.Tables;

/// <summary>A row of a sheet under a row of headings.</summary>
internal sealed class SheetRow : TableRow
{
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private string[] cells = [];

    /// <param name="file">What errors call the file and its sheet.</param>
    /// <param name="headings">The row of headings.</param>
    public SheetRow(string file, SheetLine headings)
        : base(file)
    {
        for (var i = 0; i < headings.Cells.Length; i++)
        {
            ordinals.TryAdd(headings.Cells[i], i);
        }
    }

    public SheetRow At(SheetLine line)
    {
        MoveTo(line.Number);
        cells = line.Cells;
        return this;
    }

    public override bool Has(string column) => ordinals.ContainsKey(column);

    public override ReadOnlySpan<char> Cell(string column)
    {
        var ordinal = ordinals[column];
        return ordinal < cells.Length ? cells[ordinal] : default;
    }
}
