using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells what several articles say of the same things.</summary>
public static class TellingWords
{
    /// <summary>The number as an article tells it: <c>204.11 billion dollars</c>.</summary>
    public static string Value(Telling telling)
    {
        var claim = telling.Finding.Claim;
        return Amounts.Fully(claim.Value ?? 0, claim.Unit ?? "", claim.Precision ?? 0);
    }

    /// <summary>Which article, and of which day.</summary>
    public static string Who(Telling telling) =>
        telling.Published is { } day ? $"{telling.Name}, {Periods.Day(day)}" : $"{telling.Name}, day unknown";

    /// <summary>One line on all of them together.</summary>
    public static string Tally(ArticleComparison comparison)
    {
        var (shared, differ) = (comparison.Shared, comparison.Disagreements.Count);
        var statements = shared == 1 ? "1 statement is" : $"{shared} statements are";
        return shared == 0 ? "No statement is made by more than one of the articles."
            : $"{statements} made by more than one of the articles: {(differ == 0 ? "told alike" : differ == shared ? "told differently" : $"{shared - differ} told alike, {differ} differently")}.";
    }
}
