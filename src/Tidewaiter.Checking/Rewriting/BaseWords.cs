using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Puts "a year earlier" in the place of "the month before", or the reverse.</summary>
internal static class BaseWords
{
    private static readonly (string Year, string Month)[] Pairs =
    [
        ("year-on-year", "month-on-month"), ("year on year", "month on month"), ("y/y", "m/m"), ("a year earlier", "the month before"),
        ("a year ago", "the month before"), ("the year before", "the month before"), ("the previous year", "the previous month"),
        ("a year before", "the month before"), ("a year earlier", "a month earlier"), ("a year earlier", "the preceding month"),
        ("the same month of last year", "the previous month"), ("last year", "last month"), ("annual", "monthly"),
    ];

    /// <summary>The sentence measured against the other base; <see langword="null"/> where it does not name its own plainly.</summary>
    public static string? Move(Draft draft, Claim claim, Claim to)
    {
        if (claim is not { Base: { } wrong, Period: { IsMonth: true } period } || to.Base is not { } right)
        {
            return null;
        }

        var toYear = right == period.YearBefore;
        foreach (var (year, month) in Pairs)
        {
            if (Swap(draft.Text, toYear ? month : year, toYear ? year : month) is { } swapped)
            {
                return swapped;
            }
        }

        // "From September" for "from August 2021": a month is named as that of the base where a word before it says so.
        foreach (var word in (string[])["from", "than in", "than", "against", "compared with", "compared to", "over", "on"])
        {
            foreach (var named in (string[])[$"{Periods.Name(wrong.Start)} {wrong.Start.Year}", Periods.Name(wrong.Start)])
            {
                if (Swap(draft.Text, $"{word} {named}", $"{word} {Periods.Name(right.Start)} {right.Start.Year}") is { } swapped)
                {
                    return swapped;
                }
            }
        }

        return null;
    }

    private static string? Swap(string text, string words, string other)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var stands = at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
        return stands ? string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + words.Length)) : null;
    }
}
