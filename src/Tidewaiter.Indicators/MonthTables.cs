using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A flow month by month, as the office gives it.</summary>
public static class MonthTables
{
    /// <summary>The months of a span.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="span">From the first month to the last.</param>
    /// <returns>
    /// A row a month. January and February are one row where neither is held for itself and both together are: some offices publish
    /// them only so, since the new year's holidays fall in either. A month that is missing is a row without an amount.
    /// </returns>
    /// <example>China's customs gave 37.01 for January–February 2024 and no month of its own: the year's first row is both.</example>
    public static IReadOnlyList<MonthRow> Of(Vantage vantage, Subject subject, Period span)
    {
        var rows = new List<MonthRow>(span.Months);
        for (var month = span.Start; month <= span.End; month = month.Plus(1))
        {
            var one = Decisive(Period.Of(month));
            if (one is null && month.OfYear == 1 && month < span.End && Decisive(Period.Of(month.Plus(1))) is null
                && Decisive(Period.FirstMonths(month.Year, 2)) is { } both)
            {
                rows.Add(new(both.Period, both));
                month = month.Plus(1);
                continue;
            }

            rows.Add(new(Period.Of(month), one));
        }

        return rows;

        Evidence? Decisive(Period period) => Levels.Best(vantage, subject, period) is { IsDecisive: true } level ? level : null;
    }
}
