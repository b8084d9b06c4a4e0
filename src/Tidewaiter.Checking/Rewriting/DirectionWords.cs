using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Turns "imported … from Russia" into "exported … to Russia".</summary>
internal static class DirectionWords
{
    private static readonly (string Selling, string Buying)[] Pairs =
    [
        ("exported", "imported"), ("exports", "imports"), ("export", "import"), ("exporting", "importing"),
        ("sold", "bought"), ("sells", "buys"), ("sell", "buy"), ("sales", "purchases"), ("sold", "purchased"),
        ("outbound", "inbound"), ("outgoing", "incoming"), ("surplus", "deficit"),
    ];

    private static readonly WordSwaps Swaps = new(Pairs);
    private static readonly HashSet<string> Selling = new(Pairs.Select(pair => pair.Selling), StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentence with the direction turned; <see langword="null"/> where its words do not tell it plainly.</summary>
    public static string? Turn(Draft draft, Claim claim)
    {
        var (from, to) = (Economies.NameOf(claim.Flow.From), Economies.NameOf(claim.Flow.To));
        var text = draft.Text;
        if (Place(text, "from", from) >= 0 && Place(text, "to", to) >= 0)
        {
            return Exchange(text, from, to);
        }

        if (Swaps.Nearest(text, draft.Begin) is not var (begin, length, opposite))
        {
            return Once(text, from) && Once(text, to) ? Exchange(text, from, to) : null;
        }

        // The preposition belongs to the word before it: what is sold goes to somebody, what is bought comes from him.
        var selling = Selling.Contains(opposite);
        var (wrong, right) = selling ? ("from", "to") : ("to", "from");
        var turned = draft.Replace(begin, length, opposite);
        foreach (var name in (string[])[from, to])
        {
            var at = Place(turned, wrong, name);
            if (at >= begin && turned.AsSpan(begin, at - begin).IndexOf(';') < 0)
            {
                turned = string.Concat(turned.AsSpan(0, at), right, turned.AsSpan(at + wrong.Length));
            }
        }

        return turned;
    }

    // Where "from Russia", or "from the United States", stands.
    private static int Place(string text, string preposition, string name)
    {
        foreach (var words in (string[])[$"{preposition} {name}", $"{preposition} the {name}"])
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || !char.IsLetter(text[at - 1]))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static bool Once(string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var first && text.LastIndexOf(name, StringComparison.Ordinal) == first;

    // Where a name is only the beginning of a word ("Russian"), there is more to change than names.
    private static string? Exchange(string text, string one, string other) =>
        HasLonger(text, one) || HasLonger(text, other) ? null
        : text.Replace(one, "\u0001", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("\u0001", other, StringComparison.Ordinal);

    private static bool HasLonger(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at + name.Length < text.Length && char.IsLetter(text[at + name.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
