namespace Tidewaiter.Articles.Days;

/// <summary>The place and day before the first sentence of an agency's story.</summary>
internal static class Dateline
{
    private const int Longest = 90;

    /// <summary>The words before the dash or the agency's name; empty where the paragraph has no dateline.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest)];
        var end = -1;
        foreach (var mark in (ReadOnlySpan<string>)["--", " — ", " – ", " - ", "—", ". /", " /", "(", "|"])
        {
            var at = head.IndexOf(mark);
            if (at > 0 && (end < 0 || at < end))
            {
                end = at;
            }
        }

        // It opens with the name of a place, most often in capitals, and never holds a sentence.
        return end > 0 && char.IsUpper(head[0]) || (end > 0 && char.IsDigit(head[0])) || (end > 0 && char.GetUnicodeCategory(head[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            ? head[..end] : default;
    }
}
