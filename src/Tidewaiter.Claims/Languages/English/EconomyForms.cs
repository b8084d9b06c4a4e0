using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>Finds in a text the words that stand for an economy: its name, its adjective, its people, its capital.</summary>
public static class EconomyForms
{
    private static readonly Lazy<FrozenDictionary<EconomyCode, Form[]>> Known = new(Load);

    /// <summary>Whether a text names an economy: "Iraqi" is no form of Iran, and "Latin America" none of the United States.</summary>
    /// <param name="text">English text.</param>
    /// <param name="economy">The economy.</param>
    /// <param name="comparison">Whether capitals count.</param>
    public static bool AreIn(ReadOnlySpan<char> text, EconomyCode economy, StringComparison comparison = StringComparison.Ordinal)
    {
        if (!Known.Value.TryGetValue(economy, out var forms))
        {
            return false;
        }

        foreach (var form in forms)
        {
            for (var from = 0; from < text.Length && Next(text, form.Words, from, comparison) is >= 0 and var at; from = at + form.Words.Length)
            {
                if (!IsWithinAnother(text, form, at, comparison))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWithinAnother(ReadOnlySpan<char> text, Form form, int at, StringComparison comparison)
    {
        foreach (var (longer, offset) in form.Within)
        {
            if (at >= offset && text[(at - offset)..].StartsWith(longer, comparison) && IsWhole(text, at - offset, longer.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, string words, int from, StringComparison comparison)
    {
        while (text[from..].IndexOf(words, comparison) is >= 0 and var found)
        {
            if (IsWhole(text, from + found, words.Length))
            {
                return from + found;
            }

            from += found + 1;
        }

        return -1;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) || !char.IsLetterOrDigit(text[at + length - 1]));

    private static FrozenDictionary<EconomyCode, Form[]> Load()
    {
        var all = EnglishLexicon.EconomyPhrases()
            .Select(form => (form.Code, form.Words))
            .Concat(Economies.All.SelectMany(economy => new[] { economy.Name, economy.Capital }.OfType<string>().Select(words => (economy.Code, Words: words))))
            .Distinct()
            .ToArray();
        return all.GroupBy(form => form.Code).ToFrozenDictionary(
            group => group.Key,
            group => group.Select(form => new Form(form.Words, [.. Longer(form.Code, form.Words)])).ToArray());

        IEnumerable<(string, int)> Longer(EconomyCode code, string words) =>
            from other in all
            where other.Code != code && other.Words.Length > words.Length
            let at = other.Words.IndexOf(words, StringComparison.Ordinal)
            where at >= 0 && IsWhole(other.Words, at, words.Length)
            select (other.Words, at);
    }

    /// <param name="Words">The words, as they are written.</param>
    /// <param name="Within">Forms of other economies in which they stand, and where.</param>
    private sealed record Form(string Words, (string Words, int At)[] Within);
}
