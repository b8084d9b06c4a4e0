namespace Tidewaiter.Checking.Rewriting;

/// <summary>Pairs of words that say the opposite, looked for as whole words, in any case.</summary>
internal sealed class WordSwaps
{
    private readonly Dictionary<string, string> opposites = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="pairs">First and second word of each pair; where a word stands in several, its first pair counts.</param>
    public WordSwaps(params (string One, string Other)[] pairs)
    {
        foreach (var (one, other) in pairs)
        {
            opposites.TryAdd(one, other);
            opposites.TryAdd(other, one);
        }
    }

    /// <summary>The word of a pair that stands nearest to a place, those before it first; <see langword="null"/> where none does.</summary>
    public (int Begin, int Length, string Opposite)? Nearest(string text, int at)
    {
        (int Begin, int Length, string Opposite)? best = null;
        var nearest = int.MaxValue;
        foreach (var (begin, length) in Words(text))
        {
            if (!opposites.TryGetValue(text.Substring(begin, length), out var opposite))
            {
                continue;
            }

            var distance = begin < at ? at - begin : (2 * (begin - at)) + 1;
            if (distance < nearest)
            {
                (best, nearest) = ((begin, length, Cased(text.AsSpan(begin, length), opposite)), distance);
            }
        }

        return best;
    }

    /// <summary>The words of a text: runs of letters.</summary>
    public static IEnumerable<(int Begin, int Length)> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            var begin = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            yield return (begin, i - begin);
        }
    }

    /// <summary>A word with the capitals of another.</summary>
    public static string Cased(ReadOnlySpan<char> like, string word) =>
        like.Length > 1 && char.IsUpper(like[0]) && char.IsUpper(like[1]) ? word.ToUpperInvariant()
        : like.Length > 0 && char.IsUpper(like[0]) ? char.ToUpperInvariant(word[0]) + word[1..]
        : word;
}
