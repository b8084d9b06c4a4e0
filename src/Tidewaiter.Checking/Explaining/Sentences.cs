using Tidewaiter.Articles;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Finds the sentence around a figure in the article's text.</summary>
internal static class Sentences
{
    private const int Longest = 600;

    /// <summary>The sentence around a stretch of text: where it begins, and how long it is.</summary>
    public static (int Begin, int Length) Around(string text, int begin, int length)
    {
        var at = Math.Clamp(begin, 0, text.Length);
        var from = at;
        while (from > 0 && at - from < Longest && !Ends(text, from - 1))
        {
            from--;
        }

        var to = Math.Clamp(begin + length, at, text.Length);
        while (to < text.Length && to - at < Longest)
        {
            if (text[to] == '\n')
            {
                break;
            }

            to++;
            if (Ends(text, to - 1))
            {
                break;
            }
        }

        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return (from, to - from);
    }

    /// <summary>Whether a sentence ends with this character: a line's end, or a stop before white space and a capital letter.</summary>
    private static bool Ends(string text, int i)
    {
        if (text[i] == '\n')
        {
            return true;
        }

        if (text[i] is '。' or '！' or '？')
        {
            return true;
        }

        if (text[i] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var next = i + 1;
        while (next < text.Length && IsClosing(text[next]))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        // "U.S. Exports", "No. 1": a short word with a capital before the stop is an abbreviation; the unit of "$4.5M." is none.
        var word = 0;
        while (i - 1 - word >= 0 && char.IsLetter(text[i - 1 - word]))
        {
            word++;
        }

        var abbreviation = text[i] == '.' && word is 1 or 2 && char.IsUpper(text[i - word]) && !(i > word && char.IsAsciiDigit(text[i - word - 1]));
        return next >= text.Length || (!abbreviation && !char.IsLower(text[next]));
    }

    private static bool IsClosing(char letter) => letter is '"' or '”' or '»' or '\'' or '’' or ')';

    public static string Of(Article article, int begin, int length)
    {
        var (from, size) = Around(article.Text, begin, length);
        return article.Text.Substring(from, size);
    }
}
