using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Whether an amount was the greatest of its kind.</summary>
public static class Records
{
    /// <summary>Compares an amount with the earlier ones of its kind: months with months, years with years, the same months of other years.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="period">The months of which a record is claimed.</param>
    /// <param name="after">Where the record is one "since" a year, that year: only later ones are compared.</param>
    /// <returns><see langword="null"/> where no amount is held for the period, or none to compare it with.</returns>
    /// <remarks>Of a balance, the size of the gap counts. What is not held cannot be compared: the window tells how far it reaches.</remarks>
    public static RecordWindow? Of(Vantage vantage, Subject subject, Period period, int? after = null) =>
        vantage.View(subject.Key).Record(period, after, subject.Reversed);

    /// <summary>The comparison, made anew.</summary>
    internal static RecordWindow? Make(FlowView view, Period period, int? after, bool reversed)
    {
        if (Best(period) is not { } own)
        {
            return null;
        }

        RecordWindow? window = null;
        foreach (var other in Candidates(view, period))
        {
            if ((after is { } year && other.Start.Year <= year) || Best(other) is not { } amount)
            {
                continue;
            }

            window ??= new(own, amount, amount, other, 0);
            window = window with
            {
                Compared = window.Compared + 1,
                Greatest = Size(amount) > Size(window.Greatest) ? amount : window.Greatest,
                Least = Size(amount) < Size(window.Least) ? amount : window.Least,
                Earliest = other.Start < window.Earliest.Start ? other : window.Earliest,
            };
        }

        return window;

        Evidence? Best(Period months) => view.Levels(months, reversed).Ways is [var best, ..] ? best : null;
    }

    internal static decimal Size(Evidence evidence) => Math.Abs(evidence.Value.Middle);

    private static IEnumerable<Period> Candidates(FlowView view, Period period)
    {
        var first = new[] { Direction.Total, Direction.Export, Direction.Import, view.Flow.Direction }
            .SelectMany(direction => view.Partner.In(direction).History?.Periods ?? [])
            .Select(held => held.Start)
            .DefaultIfEmpty(period.Start)
            .Min();
        var step = period.IsMonth ? 1 : 12;
        for (var other = period.Shift(-step); other.Start >= first; other = other.Shift(-step))
        {
            yield return other;
        }
    }
}
