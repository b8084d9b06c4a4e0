namespace Tidewaiter.Sources.Gacc;

/// <summary>A line of a table on a page: where it stands, and its cells; a cell over several columns or lines stands in each of them.</summary>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="Cells">The text of its cells.</param>
/// <param name="Own">How many cells are its own, and not of a line above.</param>
internal sealed record GaccLine(int Number, string[] Cells, int Own)
{
    /// <summary>A cell; empty where the line ends before it.</summary>
    public string Cell(int column) => column < Cells.Length ? Cells[column] : "";
}
