namespace Tidewaiter.Sources.Tables;

/// <summary>A line of a sheet as text: its number from 1, and its cells without blanks around them; an empty text where a cell holds nothing.</summary>
internal readonly record struct SheetLine(int Number, string[] Cells)
{
    /// <summary>Whether no cell holds anything.</summary>
    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.Length == 0);

    /// <summary>A cell; empty where the line ends before it.</summary>
    public string Cell(int column) => column < Cells.Length ? Cells[column] : "";
}
