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

    public static string? Write(Draft draft)
    {
        var end = draft.Period.End;
        var soFar = Period.FirstMonths(end.Year, end.OfYear);
        if (soFar.IsYear || soFar.Months < LeastMonths || (draft.Period != soFar && !draft.Period.IsMonth)
            || YearEnds.Of(draft.Vantage, draft.Of(draft.Trade), soFar) is not { } estimate)
        {
            return null;
        }

        draft.Note("trade.year_end_estimate", $"{draft.Name(draft.Trade)} in {end.Year}, as {Periods.Of(soFar)} would have it", estimate.Estimate);
        var unit = estimate.Estimate.Unit;
        var value = estimate.Estimate.Value.Middle;
        var tested = estimate.Tested == 0 ? ""
            : estimate.Tested == 1 ? $" The same sum would have missed the one year it can be tried on by {Percent(estimate.MeanError)}."
            : $" The same sum, tried on {estimate.Tested} earlier years, was off by {Percent(estimate.MeanError)} on average and by {Percent(estimate.GreatestError)} at most.";
        return $"If {Periods.Of(soFar)} weighs in the year as the same months did in the last {(estimate.Years == 1 ? "year" : $"{Number(estimate.Years)} years")} on record, "
            + $"{end.Year} will close at about {Rough(value, unit)} ({Rough(estimate.Least, unit)} to {Rough(estimate.Most, unit)}).{tested}";
    }

    private static string Percent(decimal error) => Rates.Of(Interval.Point(error));

    private static string Number(int years) => years switch { 3 => "three", 4 => "four", _ => "five" };

    /// <summary>No finer than a five-hundredth: an estimate is not known to more.</summary>
    private static string Rough(decimal value, string unit) => Money.Of(Interval.Rounded(value, value / 500), unit).Replace("about ", "", StringComparison.Ordinal);
}
