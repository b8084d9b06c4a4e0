using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Puts another scale, currency or unit in the place of the one that a figure is written with.</summary>
internal static class UnitWords
{
    // Each row is one style of writing, from thousand to trillion.
    private static readonly string[][] ScaleStyles =
    [
        ["thousand", "million", "billion", "trillion"], ["k", "mln", "bln", "trln"], ["k", "mn", "bn", "tn"], ["k", "m", "b", "t"],
        ["тыс", "млн", "млрд", "трлн"],
    ];

    private static readonly (string Code, string[] Words)[] Currencies =
    [
        ("USD", ["dollars", "dollar", "USD", "US$", "$"]), ("CNY", ["yuan", "renminbi", "RMB", "CNY", "¥"]), ("EUR", ["euros", "euro", "EUR", "€"]),
        ("JPY", ["yen", "JPY"]), ("GBP", ["pounds", "GBP", "£"]), ("RUB", ["roubles", "rubles", "RUB", "₽"]), ("INR", ["rupees", "INR", "₹", "Rs"]),
    ];

    /// <summary>"Million" for "billion", or the word that was left out; <see langword="null"/> where the slip is in the digits.</summary>
    public static string? Scale(Draft draft, Claim claim, Claim to)
    {
        if (claim.Value is not { } value || to.Value is not { } right || value == 0)
        {
            return null;
        }

        var steps = Steps(right / value);
        if (steps == 0)
        {
            return null;
        }

        foreach (var style in ScaleStyles)
        {
            for (var i = 0; i < style.Length; i++)
            {
                if (Find(draft, style[i]) is >= 0 and var at)
                {
                    return i + steps >= 0 && i + steps < style.Length
                        ? draft.Replace(at, style[i].Length, WordSwaps.Cased(draft.Text.AsSpan(at, style[i].Length), style[i + steps]))
                        : null;
                }
            }
        }

        // "$39.04": the word was left out.
        var (begin, length) = FigureText.DigitsIn(draft.Figure);
        return length > 0 && steps is 2 or 3 or 4
            ? draft.Replace(draft.Begin + begin + length, 0, " " + ScaleStyles[0][steps - 1])
            : null;
    }

    /// <summary>"Dollars" for "yuan".</summary>
    public static string? Currency(Draft draft, Claim claim, Claim to)
    {
        if (Currencies.FirstOrDefault(currency => currency.Code == claim.Unit).Words is not { } wrong
            || Currencies.FirstOrDefault(currency => currency.Code == to.Unit).Words is not { } right)
        {
            return null;
        }

        foreach (var word in wrong)
        {
            var letters = char.IsLetter(word[0]);
            var at = letters ? Find(draft, word) : draft.Text.IndexOf(word, draft.Begin, draft.Length, StringComparison.Ordinal);
            if (at >= 0)
            {
                // A sign before the number becomes a word after it.
                var mended = letters ? draft.Replace(at, word.Length, right[0]) : null;
                return mended ?? string.Concat(
                    draft.Text.AsSpan(0, at), draft.Text.AsSpan(at + word.Length, draft.End - at - word.Length), " " + right[0], draft.Text.AsSpan(draft.End));
            }
        }

        return null;
    }

    /// <summary>"Percentage points" for "percent", or the reverse.</summary>
    public static string? Points(Draft draft, Claim to)
    {
        var points = to.Unit == "pp";
        string[] wrong = points ? ["percent", "per cent", "%", "procent"] : ["percentage points", "percentage point", "points", "point", "pp"];
        return Swap(draft, wrong, points ? "percentage points" : "percent");
    }

    /// <summary>"Percent" for "billion dollars", or the reverse; "by" for "to", or the reverse.</summary>
    public static string? Kind(Draft draft, Claim claim, Claim to)
    {
        if (to.Unit == "%" && claim.Unit != "%")
        {
            var (begin, length) = FigureText.DigitsIn(draft.Figure);
            return length == 0 ? null : draft.WithFigure($"{draft.Figure.Slice(begin, length)} percent");
        }

        if (claim.Unit == "%" && to.Unit != "%" && to.Value is { } amount && claim.Value is { } rate && rate != 0
            && Currencies.FirstOrDefault(currency => currency.Code == to.Unit).Words is { } words)
        {
            var steps = Steps(amount / rate);
            return steps is 2 or 3 or 4 ? Swap(draft, ["percent", "per cent", "%"], $"{ScaleStyles[0][steps - 1]} {words[0]}") : null;
        }

        // "Rose by 21.7 billion" for "rose to": the last of the two words before the figure.
        var (wrong, right) = to.Kind == ClaimKind.Level ? (" by ", " to ") : (" to ", " by ");
        var at = draft.Text.LastIndexOf(wrong, draft.Begin, StringComparison.Ordinal);
        return at < 0 || draft.Begin - at > 24 ? null : draft.Replace(at, wrong.Length, right);
    }

    private static string? Swap(Draft draft, string[] wrong, string right)
    {
        foreach (var word in wrong)
        {
            var at = draft.Text.IndexOf(word, draft.Begin, draft.Length, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var blank = at > 0 && char.IsAsciiDigit(draft.Text[at - 1]) ? " " : "";
                return draft.Replace(at, word.Length, blank + right);
            }
        }

        return null;
    }

    // A whole word within the figure, or right after digits as in "21bn".
    private static int Find(Draft draft, string word)
    {
        for (var at = IndexOf(draft.Begin); at >= 0; at = IndexOf(at + 1))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(draft.Text[at - 1])) && (end == draft.Text.Length || !char.IsLetter(draft.Text[end])))
            {
                return at;
            }
        }

        return -1;

        int IndexOf(int from) => from >= draft.End ? -1 : draft.Text.IndexOf(word, from, draft.End - from, StringComparison.OrdinalIgnoreCase);
    }

    // How many times a thousand; 0 where it is not.
    private static int Steps(decimal factor)
    {
        var steps = 0;
        for (; factor >= 1000; factor /= 1000)
        {
            steps++;
        }

        for (; factor is > 0 and < 1; factor *= 1000)
        {
            steps--;
        }

        return factor == 1 ? steps : 0;
    }
}
