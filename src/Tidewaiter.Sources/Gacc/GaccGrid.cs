using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tidewaiter.Sources.Gacc;

/// <summary>A table of a page as lines of text.</summary>
internal static class GaccGrid
{
    // The widest table has ten columns. A cell over millions of them was made to keep a reader busy.
    private const int MostColumns = 60;
    private const int MostLinesOfACell = 60;

    public static IReadOnlyList<GaccLine> Of(IHtmlTableElement table)
    {
        var lines = new List<GaccLine>();
        var below = new Dictionary<int, (string Text, int Lines)>(); // cells that reach down, by column
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                Reach(cells, below);
                var text = Words(cell.TextContent);
                for (var i = Math.Clamp(cell.ColumnSpan, 1, MostColumns); i > 0 && cells.Count < MostColumns; i--)
                {
                    if (cell.RowSpan > 1)
                    {
                        below[cells.Count] = (text, Math.Min(cell.RowSpan - 1, MostLinesOfACell));
                    }

                    cells.Add(text);
                }
            }

            Reach(cells, below);
            lines.Add(new(Line(row), [.. cells], row.Cells.Length));
        }

        return lines;
    }

    /// <summary>Its line in the file.</summary>
    public static int Line(IElement element) => element.SourceReference?.Position.Line ?? 0;

    /// <summary>Words with one blank between them.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A cell begun in the line before is in its column first. Those begun in this very line are not met again: they lie before the place reached.
    private static void Reach(List<string> cells, Dictionary<int, (string Text, int Lines)> below)
    {
        while (below.Remove(cells.Count, out var cell))
        {
            if (cell.Lines > 1)
            {
                below[cells.Count] = (cell.Text, cell.Lines - 1);
            }

            cells.Add(cell.Text);
        }
    }
}
