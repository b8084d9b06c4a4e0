using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Puts another period in the place of the one that a sentence names.</summary>
internal static class PeriodWords
{
    /// <summary>The sentence with the months or the year changed; <see langword="null"/> where the sentence does not name them plainly.</summary>
    public static string? Move(Draft draft, Claim claim, Claim to)
    {
        if (claim.Period is not { } period || to.Period is not { } other)
        {
            return null;
        }

        var sameMonths = period.Months == other.Months && period.Start.OfYear == other.Start.OfYear;
        if (sameMonths)
        {
            return Number(draft.Text, period.End.Year, other.End.Year);
        }

        if (period.IsMonth && other.IsMonth)
        {
            var moved = Word(draft.Text, Periods.Name(period.Start), Periods.Name(other.Start));
            return period.Start.Year == other.Start.Year || moved is null ? moved : Number(moved, period.Start.Year, other.Start.Year);
        }

        return period.IsMonth && other.IsCumulative && period.End == other.End && !other.IsYear
            ? Word(draft.Text, Periods.Name(period.End), $"{Periods.Name(other.Start)}–{Periods.Name(other.End)}")
            : null;
    }

    // A year that stands once is the one; of several, none can be told.
    private static string? Number(string text, int year, int other) =>
        Once(text, year.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture), char.IsAsciiDigit);

    private static string? Word(string text, string word, string other) => Once(text, word, other, char.IsLetter);

    private static string? Once(string text, string word, string other, Func<char, bool> isPart)
    {
        var found = -1;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var whole = (at == 0 || !isPart(text[at - 1])) && (at + word.Length == text.Length || !isPart(text[at + word.Length]));
            if (!whole)
            {
                continue;
            }

            if (found >= 0)
            {
                return null;
            }

            found = at;
        }

        return found < 0 ? null : string.Concat(text.AsSpan(0, found), other, text.AsSpan(found + word.Length));
    }
}
