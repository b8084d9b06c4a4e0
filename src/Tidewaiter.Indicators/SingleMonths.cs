using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A month from cumulative figures, and what that tells of revisions.</summary>
public static class SingleMonths
{
    /// <summary>The month as published, and as the difference of two cumulative figures.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="month">The month.</param>
    /// <remarks>
    /// The two differ where the office, with the later cumulative figure, also revised earlier months: that is no error of either.
    /// Method: docs/indicators/single-month.md.
    /// </remarks>
    /// <example>218.176 to November less 196.480 to October is 21.696; the office gave 21.5 for November: 0.2 went to earlier months.</example>
    public static SingleMonth Of(Vantage vantage, Subject subject, Month month)
    {
        var published = Levels.Best(vantage, subject, Period.Of(month)) is { IsDecisive: true } own ? own : null;
        var until = Period.FirstMonths(month.Year, month.OfYear);
        Evidence? implied = null;
        if (month.OfYear > 1
            && Levels.Best(vantage, subject, until) is { IsDecisive: true } after
            && Levels.Best(vantage, subject, Period.FirstMonths(month.Year, month.OfYear - 1)) is { IsDecisive: true } before
            && !IsSumOfMonths(after))
        {
            implied = Arithmetic.Difference(Period.Of(month), after, before) with { Standing = Standing.Composed };
        }

        return new(month, published, implied, published is null || implied is null ? null : Arithmetic.Difference(Period.Of(month), implied, published));
    }

    // Of a table of months, cumulative figures are sums of them, and their difference tells nothing new.
    private static bool IsSumOfMonths(Evidence cumulative) => cumulative.Derivation.Figures.All(figure => figure.Period.IsMonth);
}
