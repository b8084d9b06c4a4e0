using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The amount of a flow in a period: published, or put together from parts.</summary>
public static class Levels
{
    /// <summary>Every way in which the figures give an amount, the strongest first.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="period">The months.</param>
    /// <returns>
    /// As published; two-way trade and balances from both directions, and a direction from the total less the other; and over
    /// other periods (months added where all are there, one cumulative figure less another). Empty where nothing gives it.
    /// Amounts in whole units of the series' currency; a balance is signed for the statement's first economy.
    /// </returns>
    /// <remarks>
    /// Parts of several releases are given an allowance for revisions: each new cumulative figure also revises earlier months.
    /// Method: docs/indicators/levels.md.
    /// </remarks>
    /// <example>Exports of 100.3 and imports of 117.8 are trade of 218.1 and a balance of −17.5.</example>
    public static IReadOnlyList<Evidence> Of(Vantage vantage, Subject subject, Period period)
    {
        var ways = new List<Evidence>(4);
        var key = subject.Key;
        Add(vantage.Published(key, period));
        AddParts(part => vantage.Published(part, period));
        if (ways.Count == 0)
        {
            Add(PeriodPaths.Find(vantage, key, period));
            AddParts(part => vantage.Published(part, period) ?? PeriodPaths.Find(vantage, part, period));
        }

        if (subject.Reversed)
        {
            for (var i = 0; i < ways.Count; i++)
            {
                ways[i] = Arithmetic.Negative(ways[i]);
            }
        }

        ways.Sort((a, b) => a.Standing.CompareTo(b.Standing));
        return ways;

        void Add(Evidence? way)
        {
            if (way is not null)
            {
                ways.Add(way);
            }
        }

        void AddParts(Func<FlowKey, Evidence?> find)
        {
            var total = key.Direction == Direction.Total || key.Direction == Direction.Balance;
            var first = find(key with { Direction = total ? Direction.Export : Direction.Total });
            var second = first is null ? null : find(key with { Direction = total ? Direction.Import : key.Direction.Mirror });
            if (first is not null && second is not null)
            {
                Add(key.Direction == Direction.Total
                    ? Arithmetic.Sum(period, first, second)
                    : Arithmetic.Difference(period, first, second));
            }
        }
    }

    /// <summary>The strongest way; <see langword="null"/> where nothing gives the amount.</summary>
    public static Evidence? Best(Vantage vantage, Subject subject, Period period) =>
        Of(vantage, subject, period) is [var best, ..] ? best : null;
}
