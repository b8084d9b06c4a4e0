using System.Text;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Puts the words of others into Markdown as words: no mark-up, no line of their own.</summary>
internal static class PlainMarkdown
{
    /// <summary>The text with what Markdown would read as mark-up escaped.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                plain.Append('\\');
            }

            plain.Append(char.IsControl(c) ? ' ' : c);
        }

        return plain.ToString();
    }
}
