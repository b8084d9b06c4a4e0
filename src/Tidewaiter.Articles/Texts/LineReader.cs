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
        int inner = 0, wide = 0, open = 0, endless = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i + 1].AfterGap)
            {
                inner++;
                endless += lines[i].Text.Length > WidestWrap ? 1 : 0;
                wide += lines[i].Text.Length is >= NarrowestWrap and <= WidestWrap ? 1 : 0;
                open += Prose.EndsSentence(lines[i].Text) ? 0 : 1;
            }
        }

        return inner >= 3 && endless * 10 <= inner && wide * 10 >= inner * 7 && open * 10 >= inner * 6;
    }

    private static List<TextLine> Unwrap(List<TextLine> lines)
    {
        var joined = new List<TextLine>();
        var above = 0; // the length of the line above, before it was joined
        foreach (var line in lines)
        {
            if (joined.Count > 0 && !line.AfterGap && !line.Cells && !joined[^1].Cells && above is >= NarrowestWrap - 10 and <= WidestWrap && !StartsItem(line.Text))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + " " + line.Text };
            }
            else
            {
                joined.Add(line);
            }

            above = line.Text.Length;
        }

        return joined;
    }

    private static bool StartsItem(string text) => text[0] is '-' or '*' or '•' or '·' or '>' && text.Length > 1 && text[1] == ' ';
}
