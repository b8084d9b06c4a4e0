using System.Text;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Cuts a plain text into lines: a paragraph each, also where it was wrapped at a fixed width, or the row of a table.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var gap = false;
        foreach (var raw in LinkMarks.Remove(text).AsSpan().EnumerateLines())
        {
            var line = WithoutQuoteMarks(raw);
            var cells = IsRow(line);
            var tidy = cells ? Row(line) : Whitespace.Tidy(line);
            if (tidy.Length == 0)
            {
                gap = true;
                continue;
            }

            lines.Add(new(tidy, gap, cells));
            gap = false;
        }

        return WrappedLines.Join(lines);
    }

    // Tabs between figures: a row of a table that was pasted.
    private static bool IsRow(ReadOnlySpan<char> line) => line.Trim().Contains('\t') && line.ContainsAnyInRange('0', '9');

    private static string Row(ReadOnlySpan<char> line)
    {
        var row = new StringBuilder(line.Length);
        foreach (var cell in line.Trim().Split('\t'))
        {
            if (row.Length > 0)
            {
                row.Append('\t');
            }

            row.Append(CellText.Of(line.Trim()[cell]));
        }

        return row.ToString();
    }

    // "> > as it was sent"
    private static ReadOnlySpan<char> WithoutQuoteMarks(ReadOnlySpan<char> line) => line.StartsWith(">") ? line.TrimStart("> ") : line;
}
