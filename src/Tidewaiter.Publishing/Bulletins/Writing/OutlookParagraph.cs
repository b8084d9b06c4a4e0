using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What the year would come to if it went on as years do, and how far that has been off.</summary>
internal static class OutlookParagraph
{
    // Before that the year has said little.
    private const int LeastMonths = 3;

    // An estimate that misses by more says nothing.
    private const decimal GreatestUsefulError = 10;

    public static string? Write(Draft draft)
    {
        var end = draft.Period.End;
        var soFar = Period.FirstMonths(end.Year, end.OfYear);
        if (soFar.IsYear || soFar.Months < LeastMonths || (draft.Period != soFar && !draft.Period.IsMonth)
            || YearEnds.Of(draft.Vantage, draft.Of(draft.Trade), soFar) is not { MeanError: <= GreatestUsefulError } estimate)
        {
            return null;
        }

        draft.Note("trade.year_end_estimate", $"{draft.Name(draft.Trade)} in {end.Year}, as {Periods.Of(soFar)} would have it", estimate.Estimate);
        var unit = estimate.Estimate.Unit;
        var value = estimate.Estimate.Value.Middle;
        var tested = estimate.Tested == 0 ? " There is no earlier year to try that rule on."
            : estimate.Tested == 1 ? $" In the one year that it can be tried on, the rule was off by {Percent(estimate.MeanError)}."
            : $" Tried on {Counts.Of(estimate.Tested)} earlier years, the rule was off by {Percent(estimate.MeanError)} on average and by {Percent(estimate.GreatestError)} at most.";
        return $"If the rest of the year brings its usual share, judged by the last {(estimate.Years == 1 ? "year" : $"{Counts.Of(estimate.Years)} years")} on record, "
            + $"{end.Year} will close at about {Rough(value, unit)} (between {Rough(estimate.Least, unit)} and {Rough(estimate.Most, unit)}).{tested}";
    }

    private static string Percent(decimal error) => Rates.Of(Interval.Point(error));

    /// <summary>No finer than a five-hundredth: an estimate is not known to more.</summary>
    private static string Rough(decimal value, string unit) => Money.Of(Interval.Rounded(value, value / 500), unit).Replace("about ", "", StringComparison.Ordinal);
}
