namespace Tidewaiter.Cli.Views;

/// <summary>Rows and columns on a terminal: names to the left, numbers to the right, a dash for what is not held.</summary>
internal static class TextTable
{
    private const string Nothing = "–";
    private const int Gap = 2;

    public static void Write(Page page, string title, IReadOnlyList<string> columns, IReadOnlyList<(string Name, IReadOnlyList<string?> Cells)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Paragraph(0, 2, new Run(title, Look.Bold));
        var widths = columns.Select((column, i) => Math.Max(column.Length, rows.Max(row => (i == 0 ? row.Name : row.Cells[i - 1] ?? Nothing).Length))).ToArray();
        Line(page, columns, widths, Look.Faint);
        foreach (var (name, cells) in rows)
        {
            Line(page, [name, .. cells.Select(cell => cell ?? Nothing)], widths, Look.Plain);
        }
    }

    private static void Line(Page page, IReadOnlyList<string> cells, int[] widths, Look look) => page.Line(
        new Run(string.Join(new string(' ', Gap), cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd(), look));
}
