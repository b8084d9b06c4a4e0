using System.Text;

namespace Tidewaiter.Cli.Views;

/// <summary>Writes paragraphs on a terminal: wrapped to its width, in the looks it understands.</summary>
/// <remarks>
/// What comes from an article or a file may hold characters that a terminal would obey: none is ever written.
/// A word longer than the line, such as an address, stays whole, so that it can be clicked.
/// </remarks>
internal sealed class Page(TextWriter output, Terminal terminal)
{
    private const string Escape = "\u001b[";

    private static readonly (Look Look, string Code)[] Codes =
        [(Look.Bold, ";1"), (Look.Faint, ";2"), (Look.Green, ";32"), (Look.Red, ";31"), (Look.Yellow, ";33"), (Look.Blue, ";36")];

    /// <summary>Columns a line may take.</summary>
    public int Width => terminal.Width;

    /// <summary>An empty line.</summary>
    public void Blank() => output.WriteLine();

    /// <summary>One paragraph.</summary>
    /// <param name="indent">Blanks before the first line.</param>
    /// <param name="hang">Blanks before the lines after it.</param>
    /// <param name="runs">Its words.</param>
    public void Paragraph(int indent, int hang, params ReadOnlySpan<Run> runs)
    {
        output.Write(new string(' ', indent));
        Wrap(indent, hang, runs);
    }

    /// <summary>One line as it is, however long: a row of a table.</summary>
    public void Line(Run run)
    {
        output.Write("  ");
        Turn(Turn(Look.Plain, run.Look, string.Concat(run.Text.EnumerateRunes().Where(Legible.Shows))), Look.Plain, "");
        output.WriteLine();
    }

    /// <summary>One paragraph beside a label, in a column of its own.</summary>
    /// <param name="indent">Blanks before the label.</param>
    /// <param name="label">The label, shorter than its column.</param>
    /// <param name="column">Columns that labels take.</param>
    /// <param name="runs">The words beside it.</param>
    public void Labelled(int indent, Run label, int column, params ReadOnlySpan<Run> runs)
    {
        output.Write(new string(' ', indent));
        Turn(label.Text.Length == 0 ? Look.Plain : Turn(Look.Plain, label.Look, label.Text), Look.Plain, new string(' ', Math.Max(1, column - Columns(label.Text))));
        Wrap(indent + column, indent + column, runs);
    }

    private void Wrap(int start, int hang, ReadOnlySpan<Run> runs)
    {
        var (column, look, lineIsEmpty) = (start, Look.Plain, true);
        var gap = Look.Plain;
        var hasGap = false;
        foreach (var word in Words(runs))
        {
            if (word.Count == 0)
            {
                continue;
            }

            if (word is [{ Text: " " } blank])
            {
                (hasGap, gap) = (!lineIsEmpty, blank.Look);
                continue;
            }

            var width = word.Sum(piece => Columns(piece.Text));
            if (!lineIsEmpty && column + (hasGap ? 1 : 0) + width > terminal.Width)
            {
                look = Turn(look, Look.Plain, "");
                output.WriteLine();
                output.Write(new string(' ', hang));
                (column, hasGap) = (hang, false);
            }

            if (hasGap)
            {
                look = Turn(look, gap, " ");
                column++;
            }

            foreach (var piece in word)
            {
                look = Turn(look, piece.Look, piece.Text);
            }

            (column, hasGap, lineIsEmpty) = (column + width, false, false);
        }

        Turn(look, Look.Plain, "");
        output.WriteLine();
    }

    /// <summary>Cuts runs at white space: a blank alone is a run of one blank, a word may have pieces of several looks.</summary>
    private static List<List<Run>> Words(ReadOnlySpan<Run> runs)
    {
        var words = new List<List<Run>> { new() };
        foreach (var run in runs)
        {
            var piece = new StringBuilder();
            foreach (var rune in run.Text.EnumerateRunes())
            {
                if (rune.Value is ' ' or '\t' or '\n' or '\r')
                {
                    Close(piece, run.Look);
                    if (words[^1].Count > 0 || words.Count == 1)
                    {
                        words.Add([new(" ", run.Look)]);
                        words.Add([]);
                    }
                }
                else if (Legible.Shows(rune))
                {
                    piece.Append(rune);
                }
            }

            Close(piece, run.Look);
        }

        return words;

        void Close(StringBuilder piece, Look look)
        {
            if (piece.Length > 0)
            {
                words[^1].Add(new(piece.ToString(), look));
                piece.Clear();
            }
        }
    }

    private static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Cells.Of(rune);
        }

        return columns;
    }

    /// <summary>Writes text in a look, and returns the look that is now on.</summary>
    private Look Turn(Look from, Look to, string text)
    {
        if (from != to && terminal.Colour)
        {
            output.Write(Escape + "0");
            foreach (var (look, code) in Codes)
            {
                output.Write(to.HasFlag(look) ? code : "");
            }

            output.Write('m');
        }

        output.Write(text);
        return to;
    }
}
