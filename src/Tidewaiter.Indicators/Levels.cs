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
    public static IReadOnlyList<Evidence> Of(Vantage vantage, Subject subject, Period period) =>
        vantage.View(subject.Key).Levels(period, subject.Reversed).Ways;

    /// <summary>The strongest way; <see langword="null"/> where nothing gives the amount.</summary>
    public static Evidence? Best(Vantage vantage, Subject subject, Period period) =>
        Of(vantage, subject, period) is [var best, ..] ? best : null;

    /// <summary>The ways, reckoned anew.</summary>
    internal static IReadOnlyList<Evidence> Make(FlowView own, Period period, bool reversed)
    {
        var direction = own.Flow.Direction;
        var total = direction == Direction.Total || direction == Direction.Balance;
        var first = own.Partner.In(total ? Direction.Export : Direction.Total);
        var second = own.Partner.In(total ? Direction.Import : direction.Mirror);
        var ways = new List<Evidence>();
        Add(own.Published(period));
        AddParts(first.Published(period), second.Published(period));
        if (ways.Count == 0)
        {
            Add(own.Path(period));
            var part = first.Published(period) ?? first.Path(period);
            AddParts(part, part is null ? null : second.Published(period) ?? second.Path(period));
        }

        if (ways.Count == 0)
        {
            return [];
        }

        if (reversed)
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

        void AddParts(Evidence? one, Evidence? other)
        {
            if (one is not null && other is not null)
            {
                Add(direction == Direction.Total ? Arithmetic.Sum(period, one, other) : Arithmetic.Difference(period, one, other));
            }
        }
    }
}
