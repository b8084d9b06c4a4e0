using System.Buffers;
using System.Globalization;

namespace Tidewaiter.Articles.Days;

/// <summary>The place and day before the first sentence of an agency's story: "BEIJING, Jan. 13 (Agency) --", "LIMA (Feb. 5, 2025) -", "Moscow. 5 February 2025. AGENCY.COM -".</summary>
internal static class Dateline
{
    private const int Longest = 90;

    // "de", "of", "and" stand in names of places and agencies; more plain words than that make a sentence.
    private const int PlainWords = 2;

    private static readonly SearchValues<string> Ends = SearchValues.Create(["--", "—", " – ", " - ", " /", "|"], StringComparison.Ordinal);

    /// <summary>The words before the dash, or up to the end of a bracket where no dash follows; empty where the paragraph has no dateline.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest)];
        if (head.IsEmpty || !OpensName(head[0]))
        {
            return default;
        }

        var end = head.IndexOfAny(Ends);
        var name = end < 0 ? head[..(head.IndexOf(')') + 1)] : head[..end];
        return IsSentence(name) ? default : name;
    }

    private static bool OpensName(char first) =>
        first == '(' || char.IsUpper(first) || char.IsDigit(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter;

    private static bool IsSentence(ReadOnlySpan<char> words)
    {
        var plain = 0;
        foreach (var range in words.SplitAny(' ', '\n', '\u00A0'))
        {
            var word = words[range];
            if (!word.IsEmpty && char.IsLower(word[0]) && MonthNames.Number(word.TrimEnd(".,")) == 0 && ++plain > PlainWords)
            {
                return true;
            }
        }

        return false;
    }
}
