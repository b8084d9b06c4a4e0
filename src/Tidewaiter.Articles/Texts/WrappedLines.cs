namespace Tidewaiter.Articles.Texts;

/// <summary>Joins the lines of paragraphs that were wrapped at a fixed width.</summary>
/// <remarks>A line is wrapped where the first word of the next would not have fitted on it.</remarks>
internal static class WrappedLines
{
    private const int Narrowest = 34; // a column of a document
    private const int Widest = 100;
    private const int FewestFull = 3;
    private const int LongestName = 24; // of a row in a list

    public static List<TextLine> Join(List<TextLine> lines)
    {
        var width = Width(lines);
        if (width == 0)
        {
            return lines;
        }

        var joined = new List<TextLine>();
        var above = string.Empty; // the line above, before it was joined
        foreach (var line in lines)
        {
            if (joined.Count > 0 && !line.AfterGap && !line.Cells && !joined[^1].Cells && IsFull(above.Length, line.Text, width) && !StartsItem(line.Text) && !(IsNamed(line.Text) && (IsNamed(above) || above[^1] == ')')))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + " " + line.Text };
            }
            else
            {
                joined.Add(line);
            }

            above = line.Text;
        }

        return joined;
    }

    // The width that the text was wrapped at; 0 where it was not. Of the lines that another follows without a gap
    // few are longer, several are full, and most of those end in the middle of a sentence.
    private static int Width(List<TextLine> lines)
    {
        int width = 0, followed = 0, endless = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var length = lines[i].Text.Length;
            if (!lines[i + 1].AfterGap && !lines[i].Cells)
            {
                followed++;
                endless += length > Widest ? 1 : 0;
                width = length <= Widest ? Math.Max(width, length) : width;
            }
        }

        if (width < Narrowest || endless * 10 > followed)
        {
            return 0;
        }

        int full = 0, open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i + 1].AfterGap && !lines[i].Cells && IsFull(lines[i].Text.Length, lines[i + 1].Text, width))
            {
                full++;
                open += Content.Prose.EndsSentence(lines[i].Text) ? 0 : 1;
            }
        }

        return full >= FewestFull && open * 10 >= full * 6 ? width : 0;
    }

    // Two characters of grace: white space was taken out of the line.
    private static bool IsFull(int length, string next, int width)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return length * 2 >= width && length + 1 + (word < 0 ? next.Length : word) >= width - 2;
    }

    private static bool StartsItem(string text) => text[0] is '-' or '*' or '•' or '·' or '>' && text.Length > 1 && text[1] == ' ';

    // "Quarter I: exports 24 249" below "Quarter II: exports 27 257": rows of a list, each on a line of its own.
    private static bool IsNamed(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestName and var colon && text.AsSpan(colon).ContainsAnyInRange('0', '9');
}
