using System.Globalization;
using System.Text;

namespace Tidewaiter.Cli.Views;

/// <summary>Text of files as a terminal may get it: without what would steer it, or turn the order of the letters around.</summary>
internal static class Legible
{
    /// <summary>Whether a character is shown, and not obeyed.</summary>
    public static bool Shows(Rune rune) => !Rune.IsControl(rune) && !TurnsOrder(rune.Value)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The text, with a mark for each character that is not shown.</summary>
    public static string Of(string text)
    {
        if (text.EnumerateRunes().All(Shows))
        {
            return text;
        }

        var legible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legible.Append(Shows(rune) ? rune : Rune.ReplacementChar);
        }

        return legible.ToString();
    }

    // The marks of Unicode's bidirectional algorithm.
    private static bool TurnsOrder(int letter) => letter is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
