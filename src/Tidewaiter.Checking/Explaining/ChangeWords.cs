using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Tells from the words beside a figure whether it is a change or what was reached: "a rise of $2 billion", "rose to $2 billion".</summary>
internal static class ChangeWords
{
    private const int Near = 40;

    private static readonly string[] Hedges =
        ["about", "around", "some", "nearly", "almost", "over", "more than", "roughly", "a", "an", "US", "USD", "EUR", "RMB", "$", "€", "¥"];

    private static readonly string[] ChangeBefore =
    [
        "by", "rise of", "increase of", "gain of", "growth of", "jump of", "surge of", "fall of", "drop of", "decline of", "decrease of", "loss of",
        "was up", "were up", ", up", "was down", "were down", ", down", "went up", "went down",
    ];

    private static readonly string[] ChangeBehind = ["more than", "more in", "less than", "less in", "higher", "lower", "above", "below", "up on", "down on"];

    /// <summary><see cref="ClaimKind.Change"/>, <see cref="ClaimKind.Level"/>, or <see langword="null"/> where the words beside it tell neither.</summary>
    public static ClaimKind? Tell(string text, int begin, int length)
    {
        var before = text.AsSpan(Math.Max(0, begin - Near), Math.Min(begin, Near)).TrimEnd();
        for (var trimmed = true; trimmed;)
        {
            trimmed = false;
            foreach (var hedge in Hedges)
            {
                if (EndsWith(before, hedge))
                {
                    before = before[..^hedge.Length].TrimEnd();
                    trimmed = true;
                }
            }
        }

        var behind = text.AsSpan(begin + length, Math.Min(Near, text.Length - begin - length)).TrimStart();
        return EndsWithAny(before, ChangeBefore) || StartsWithAny(behind, ChangeBehind) ? ClaimKind.Change
            : EndsWith(before, "to") ? ClaimKind.Level
            : null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (EndsWith(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A sign needs no blank before it; a word does.
    private static bool EndsWith(ReadOnlySpan<char> text, string phrase) =>
        text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (!char.IsLetter(phrase[0]) || text.Length == phrase.Length || !char.IsLetter(text[text.Length - phrase.Length - 1]));
}
