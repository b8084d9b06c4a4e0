using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>A sentence or two of an article, and the claims whose figures stand in it.</summary>
/// <param name="Begin">Where it starts in the cleaned text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Claims">Indexes of the claims, in the order of their figures.</param>
public sealed record Passage(int Begin, int Length, IReadOnlyList<int> Claims)
{
    // A shorter paragraph is shown whole: what surrounds a figure helps to judge it.
    private const int ShortParagraph = 240;

    /// <summary>The passages that hold the claims, in the order of the text.</summary>
    public static IReadOnlyList<Passage> Of(string text, IReadOnlyList<Claim> claims)
    {
        var passages = new List<Passage>();
        foreach (var (index, claim) in claims.Index().OrderBy(pair => pair.Item.Begin))
        {
            if (passages is [.., var last] && claim.Begin < last.Begin + last.Length)
            {
                var end = Math.Max(last.Begin + last.Length, claim.Begin + claim.Length);
                passages[^1] = last with { Length = end - last.Begin, Claims = [.. last.Claims, index] };
            }
            else
            {
                var (begin, end) = Around(text, claim.Begin, claim.Begin + claim.Length);
                passages.Add(new(begin, end - begin, [index]));
            }
        }

        return passages;
    }

    private static (int Begin, int End) Around(string text, int from, int to)
    {
        var begin = text.AsSpan(0, from).LastIndexOf('\n') + 1;
        var line = text.AsSpan(to).IndexOf('\n');
        var end = line < 0 ? text.Length : to + line;
        if (end - begin <= ShortParagraph)
        {
            return (begin, end);
        }

        for (var i = begin; i < from; i++)
        {
            if (EndsSentence(text, i, end))
            {
                begin = i + 1;
            }
        }

        for (var i = to; i < end; i++)
        {
            if (EndsSentence(text, i, end))
            {
                end = i + 1;
            }
        }

        while (begin < from && char.IsWhiteSpace(text[begin]))
        {
            begin++;
        }

        return (begin, end);
    }

    /// <summary>Whether a sentence ends with this character, as far as a display needs to know: "U.S. goods" is one.</summary>
    private static bool EndsSentence(string text, int i, int end)
    {
        var closes = text[i] is '.' or '!' or '?' || (text[i] is '"' or '”' or '’' && i > 0 && text[i - 1] is '.' or '!' or '?');
        return closes
            && i + 2 < end
            && text[i + 1] == ' '
            && (char.IsUpper(text[i + 2]) || text[i + 2] is '"' or '“')
            && !(i >= 2 && char.IsUpper(text[i - 1]) && !char.IsLetter(text[i - 2]));
    }
}
