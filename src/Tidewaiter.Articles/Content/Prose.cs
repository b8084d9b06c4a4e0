using System.Buffers;

namespace Tidewaiter.Articles.Content;

/// <summary>Whether words read like sentences, like a headline, or like neither.</summary>
internal static class Prose
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？؟।");
    private static readonly SearchValues<char> Wide = SearchValues.Create("。，、的了是在");

    /// <summary>Whether it reads like a sentence or more: long enough, and closed or with a stop inside.</summary>
    public static bool IsSentence(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.ContainsAny(Wide))
        {
            return words.Length >= 15 && words.ContainsAny(SentenceEnds);
        }

        return words.Length >= 40 && Words(words, 7) >= 7 && (EndsSentence(words) || words.Length >= 160);
    }

    /// <summary>Whether the words end as a sentence does, closing quotation marks and brackets not counted.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("\"'”’»›)] \u201C");
        return !words.IsEmpty && SentenceEnds.Contains(words[^1]);
    }

    /// <summary>Where the last sentence begins, of two or more; 0 where there is one.</summary>
    public static int LastSentence(ReadOnlySpan<char> words)
    {
        for (var before = words; before.LastIndexOfAny(SentenceEnds) is > 0 and var end; before = before[..end])
        {
            var next = end + 1;
            while (next < words.Length && words[next] is '"' or '\'' or '”' or '’' or '»' or ')' or ']')
            {
                next++;
            }

            if (next + 1 < words.Length && words[next] == ' ')
            {
                return next + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether it breaks off: "… said that the ministers would next meet in…".</summary>
    public static bool BreaksOff(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("]) ");
        return words.EndsWith("…") || words.EndsWith("...");
    }

    /// <summary>Whether most of it is in a script without spaces between words.</summary>
    public static bool IsWide(ReadOnlySpan<char> words)
    {
        var wide = 0;
        foreach (var c in words)
        {
            wide += c is >= '\u3040' and < '\uA000' ? 1 : 0;
        }

        return wide * 2 > words.Length;
    }

    /// <summary>Whether it could be a headline: a few words, no stop at the end.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> words) => IsWide(words)
        ? words.Length is >= 8 and <= 60 && !EndsSentence(words) && !words.ContainsAny("：:|【】")
        : words.Length is >= 12 and <= 220 && Words(words, 40) is >= 3 and < 40 && (!EndsSentence(words) || words[^1] is '?' or '!') && words[^1] is not (':' or ',' or ';');

    /// <summary>The number of words, counted up to a limit.</summary>
    public static int Words(ReadOnlySpan<char> words, int limit)
    {
        var count = 0;
        var inside = false;
        foreach (var c in words)
        {
            var word = !char.IsWhiteSpace(c);
            if (word && !inside && ++count >= limit)
            {
                return count;
            }

            inside = word;
        }

        return count;
    }
}
