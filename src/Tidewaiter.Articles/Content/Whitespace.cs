using System.Buffers;
using System.Text;

namespace Tidewaiter.Articles.Content;

/// <summary>White space as the cleaned text has it.</summary>
/// <remarks>
/// Every run of white space becomes one space. A no-break, narrow or thin space between two digits groups them
/// (1 234 567) and becomes one no-break space, so that a reader can tell a grouped number from two numbers. Soft hyphens, zero-width
/// characters, direction marks and controls go.
/// </remarks>
internal static class Whitespace
{
    private static readonly SearchValues<char> Printable = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private const char NoBreak = '\u00A0';

    /// <summary>The text with its white space in order.</summary>
    public static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = new StringBuilder(text.Length);
        Append(tidy, text);
        TrimEnd(tidy);
        return tidy.ToString();
    }

    /// <summary>Appends text to what is there already, as one run.</summary>
    public static void Append(StringBuilder tidy, ReadOnlySpan<char> text)
    {
        var last = tidy.Length > 0 ? tidy[^1] : ' ';
        while (!text.IsEmpty)
        {
            var plain = PlainRun(text);
            if (plain > 0)
            {
                if (last == NoBreak && !char.IsAsciiDigit(text[0]))
                {
                    tidy[^1] = ' ';
                }

                tidy.Append(text[..plain]);
                last = text[plain - 1];
                text = text[plain..];
                continue;
            }

            var c = text[0];
            text = text[1..];
            if (IsDropped(c))
            {
                continue;
            }

            if (last is ' ' or NoBreak)
            {
                if (last == NoBreak && c is not (NoBreak or '\u202F' or '\u2009'))
                {
                    tidy[^1] = last = ' ';
                }

                continue;
            }

            last = c is NoBreak or '\u202F' or '\u2009' && char.IsAsciiDigit(last) ? NoBreak : ' ';
            tidy.Append(last);
        }
    }

    /// <summary>Takes the closing space away.</summary>
    public static void TrimEnd(StringBuilder tidy)
    {
        while (tidy.Length > 0 && tidy[^1] is ' ' or NoBreak)
        {
            tidy.Length--;
        }
    }

    // How far the text stays as it is: printable characters of ASCII with single spaces between, or one run without white space.
    private static int PlainRun(ReadOnlySpan<char> text)
    {
        if (text[0] != ' ')
        {
            var ascii = text.IndexOfAnyExcept(Printable) is >= 0 and var other ? other : text.Length;
            var twice = text[..ascii].IndexOf("  ");
            ascii = twice >= 0 ? twice : ascii;
            while (ascii > 0 && text[ascii - 1] == ' ')
            {
                ascii--; // the space may belong to a longer run
            }

            if (ascii > 0)
            {
                return ascii;
            }
        }

        var i = 0;
        while (i < text.Length && IsPlain(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsPlain(char c) => c is > ' ' and < '\u007F' || (c > '\u00A0' && !char.IsWhiteSpace(c) && !IsDropped(c));

    private static bool IsDropped(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        < ' ' => !char.IsWhiteSpace(c),
        >= '\u007F' and < '\u00A0' => c != '\u0085',
        _ => false,
    };
}
