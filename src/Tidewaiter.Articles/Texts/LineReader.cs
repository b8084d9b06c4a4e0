using System.Text;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Cuts a plain text into lines, and joins the lines of paragraphs that were wrapped at a fixed width.</summary>
internal static class LineReader
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;

    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var gap = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var cells = IsRow(raw);
            var tidy = cells ? Row(raw) : Whitespace.Tidy(raw);
            if (tidy.Length == 0)
            {
                gap = true;
                continue;
            }

            lines.Add(new(tidy, gap, cells));
            gap = false;
        }

        return IsWrapped(lines) ? Unwrap(lines) : lines;
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

            row.Append(Whitespace.Tidy(line.Trim()[cell]));
        }

        return row.ToString();
    }

    // Wrapped text: nearly every line that is followed by another of its paragraph ends near the same
    // column, and few of those ends are ends of a sentence.
    private static bool IsWrapped(List<TextLine> lines)
    {
        int inner = 0, wide = 0, open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Text.Length > WidestWrap)
            {
                return false;
            }

            if (!lines[i + 1].AfterGap)
            {
                inner++;
                wide += lines[i].Text.Length >= NarrowestWrap ? 1 : 0;
                open += Prose.EndsSentence(lines[i].Text) ? 0 : 1;
            }
        }

        return inner >= 3 && wide * 10 >= inner * 7 && open * 10 >= inner * 6;
    }

    private static List<TextLine> Unwrap(List<TextLine> lines)
    {
        var joined = new List<TextLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && !line.AfterGap && !line.Cells && !joined[^1].Cells && joined[^1].Text.Length >= NarrowestWrap - 10 && !StartsItem(line.Text))
            {
                var before = joined[^1];
                joined[^1] = before with { Text = before.Text + " " + line.Text };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool StartsItem(string text) => text[0] is '-' or '*' or '•' or '·' or '>' && text.Length > 1 && text[1] == ' ';
}
