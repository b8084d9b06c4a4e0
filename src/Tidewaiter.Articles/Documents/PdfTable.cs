using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Tidewaiter.Articles.Documents;

/// <summary>A table on a page of a PDF: blocks of short lines, side by side, whose lines stand on the same heights.</summary>
internal static class PdfTable
{
    private const double MostWords = 4; // a line of a column of text has more

    /// <summary>Whether two blocks share heights and no widths.</summary>
    public static bool AreSideBySide(TextBlock one, TextBlock other) =>
        one != other
        && Math.Min(one.BoundingBox.Top, other.BoundingBox.Top) - Math.Max(one.BoundingBox.Bottom, other.BoundingBox.Bottom) > 2
        && (one.BoundingBox.Right < other.BoundingBox.Left || other.BoundingBox.Right < one.BoundingBox.Left);

    /// <summary>The blocks of the table that the block is part of; only itself where it is in none.</summary>
    public static List<TextBlock> Around(TextBlock block, IReadOnlyList<TextBlock> all)
    {
        var table = new List<TextBlock> { block };
        for (var i = 0; i < table.Count; i++)
        {
            foreach (var other in all)
            {
                if (!table.Contains(other) && AreSideBySide(table[i], other) && (IsNarrow(table[i]) || IsNarrow(other)) && ShareHeights(table[i], other))
                {
                    table.Add(other);
                }
            }
        }

        return table;
    }

    /// <summary>Its rows from the top, cells parted by tabs.</summary>
    public static IEnumerable<string> Rows(List<TextBlock> table)
    {
        var columns = Columns(table);
        var lines = table.SelectMany(block => block.TextLines).OrderByDescending(line => Height(line)).ToList();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && AreLevel(lines[first], lines[end]))
            {
                end++;
            }

            var row = lines[first..end];
            yield return string.Join('\t', columns.Select(column => string.Join(' ', row.Where(line => IsIn(line, column)).OrderBy(line => line.BoundingBox.Left).Select(line => line.Text.Trim()))));
            first = end;
        }
    }

    private static bool IsNarrow(TextBlock block) => block.TextLines.Average(line => line.Words.Count(word => word.Text.Length > 0)) < MostWords;

    // Most lines of the shorter one stand as high as a line of the other.
    private static bool ShareHeights(TextBlock one, TextBlock other)
    {
        var (few, many) = one.TextLines.Count <= other.TextLines.Count ? (one, other) : (other, one);
        return few.TextLines.Count(line => many.TextLines.Any(level => AreLevel(line, level))) * 3 >= few.TextLines.Count * 2;
    }

    private static bool AreLevel(TextLine one, TextLine other) =>
        Math.Abs(Height(one) - Height(other)) <= Math.Max(2, Math.Min(one.BoundingBox.Height, other.BoundingBox.Height) / 2);

    private static double Height(TextLine line) => (line.BoundingBox.Top + line.BoundingBox.Bottom) / 2;

    // Blocks above each other stand in one column.
    private static List<(double Left, double Right)> Columns(List<TextBlock> table)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var block in table.OrderBy(block => block.BoundingBox.Left))
        {
            var (left, right) = (block.BoundingBox.Left, block.BoundingBox.Right);
            if (columns.Count > 0 && left < columns[^1].Right)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, right));
            }
            else
            {
                columns.Add((left, right));
            }
        }

        return columns;
    }

    private static bool IsIn(TextLine line, (double Left, double Right) column)
    {
        var middle = (line.BoundingBox.Left + line.BoundingBox.Right) / 2;
        return middle >= column.Left && middle <= column.Right;
    }
}
