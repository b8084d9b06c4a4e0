using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Cuts a plain text into lines: a paragraph each, also where it was wrapped at a fixed width, or a table.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var gap = false;
        var head = default(string); // the line above, if it could be the head of a table
        foreach (var raw in LinkMarks.Remove(text).AsSpan().EnumerateLines())
        {
            var line = WithoutQuoteMarks(raw);
            if (TextRow.Of(line) is { } row)
            {
                AddRow(lines, row, gap ? null : head, gap);
                (head, gap) = (null, false);
                continue;
            }

            if ((head is not null || (lines.Count > 0 && lines[^1].Cells)) && TextRow.IsRule(line))
            {
                continue; // "|---|---|" below the heads
            }

            var tidy = Whitespace.Tidy(line);
            head = TextRow.HeadOf(line);
            if (tidy.Length > 0)
            {
                lines.Add(new(tidy, gap, Wide: head is not null));
            }

            gap = tidy.Length == 0;
        }

        return WrappedLines.Join(lines);
    }

    // A row joins the table above it, or begins one, with the line above as its head.
    private static void AddRow(List<TextLine> lines, string row, string? head, bool gap)
    {
        if (lines.Count > 0 && !gap && (lines[^1].Cells || head is not null))
        {
            var above = lines[^1].Cells ? lines[^1].Text : TextRow.Align(head!, row);
            lines[^1] = lines[^1] with { Text = $"{above}\n{row}", Cells = true };
        }
        else
        {
            lines.Add(new(row, gap, Cells: true));
        }
    }

    // "> > as it was sent"
    private static ReadOnlySpan<char> WithoutQuoteMarks(ReadOnlySpan<char> line) => line.StartsWith(">") ? line.TrimStart("> ") : line;
}
