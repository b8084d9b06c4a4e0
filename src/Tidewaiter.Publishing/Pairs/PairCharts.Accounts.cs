using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

// Where accounts differ: the other side's, and the same office's later ones.
public sealed partial class PairCharts
{
    private const int PeriodsShown = 24;

    /// <summary>How far the buyer's account of each direction lies above the seller's.</summary>
    private Chart? Mirror()
    {
        if (pair.Mirror is not { } other)
        {
            return null;
        }

        // Where one office counts by month and the other told a few sums, the sums are what both give.
        var asked = pair.Periods.Count <= other.Periods.Count ? pair.Periods : other.Periods;
        var (there, back) = (Gaps(There), Gaps(Back));
        var shared = there.Keys.Union(back.Keys).Order().ToArray();

        // Months and longer runs do not stand side by side: whichever there is more of.
        var kind = shared.GroupBy(period => period.IsMonth).OrderByDescending(group => group.Count()).FirstOrDefault()?.TakeLast(PeriodsShown).ToArray() ?? [];
        return kind.Length == 0 ? null : new(
            "mirror", ChartKind.Bars, "What the buyer counts above the seller", "% of the seller's figure",
            [.. kind.Select(period => period.ToString())],
            [Of(There, there), Of(Back, back)],
            [.. kind.Select((period, i) => (i, ShortName(period)))])
        {
            Source = $"{pair.Series.Publisher}; {other.Series.Publisher}. In {Amounts.Currency(pair.Series.Currency)}.",
            Note = $"Up to {Points(Mirrors.AgreeUpTo)} % is what freight and insurance explain, up to {Points(Mirrors.DifferUpTo)} % is usual; beyond that the two offices disagree.",
        };

        ChartLine Of(Flow flow, Dictionary<Period, decimal> gaps) =>
            new($"{Economies.NameOf(flow.From)} to {Economies.NameOf(flow.To)}", [.. kind.Select(period => gaps.TryGetValue(period, out var gap) ? gap : (decimal?)null)]) { Brief = $"to {Economies.NameOf(flow.To)}" };

        Dictionary<Period, decimal> Gaps(Flow flow)
        {
            var gaps = new Dictionary<Period, decimal>();
            foreach (var period in asked)
            {
                var (own, theirs) = (pair.Amount(flow, period), other.Amount(flow, period));
                var (seller, buyer) = pair.Series.Reporter == flow.From ? (own, theirs) : (theirs, own);
                if (seller is not null && buyer is not null && Mirrors.Gap(seller.Value, buyer.Value) is { } gap)
                {
                    gaps[period] = gap.Middle;
                }
            }

            return gaps;
        }

        static string Points(decimal factor) => ((factor - 1) * 100).ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>How far a figure moved since it first came out: by its later releases, or else by the base that the rate of a year later implies.</summary>
    private Chart? Revisions()
    {
        var flows = new[] { Trade, There, Back };
        var changes = flows.Select(flow => pair.Periods
            .Select(period => (period, Change: ChangeOf(flow, period)))
            .Where(one => one.Change is not null)
            .ToDictionary(one => one.period, one => one.Change!.Value)).ToArray();
        Period[] revised = [.. changes.SelectMany(change => change).Where(change => change.Value.Percent != 0).Select(change => change.Key).Distinct().Order().TakeLast(PeriodsShown)];
        return revised.Length == 0 ? null : new(
            "revisions", ChartKind.Bars, "How far figures moved since they first came out", "%",
            [.. revised.Select(period => period.ToString())],
            [.. flows.Zip(changes, (flow, change) => new ChartLine(
                flow.Kind == FlowKind.Trade ? "both directions" : $"{Economies.NameOf(flow.From)} to {Economies.NameOf(flow.To)}",
                [.. revised.Select(period => change.TryGetValue(period, out var moved) ? moved.Percent : (decimal?)null)])
            {
                Brief = flow.Kind == FlowKind.Trade ? "both" : $"to {Economies.NameOf(flow.To)}",
            })],
            [.. revised.Select((period, i) => (i, ShortName(period)))])
        {
            Source = Source,
            Note = NoteOf([.. changes.SelectMany(change => revised.Where(change.ContainsKey).Select(period => change[period].IsImplied))]),
        };
    }

    // How many releases are held decides what a bar can rest on.
    private static string NoteOf(IReadOnlyCollection<bool> implied)
    {
        const string Base = "the base that the office's own amount and rate a year later imply, where those exclude what it first said";
        var count = implied.Count(one => one);
        return count == 0 ? "From the first release to the last."
            : count == implied.Count ? $"No later release of these figures is held. Each bar goes to {Base}."
            : string.Create(CultureInfo.InvariantCulture, $"{implied.Count - count} of {implied.Count} bars go from the first release to the last. Of the others no later release is held: they go to {Base}.");
    }

    private (decimal Percent, bool IsImplied)? ChangeOf(Flow flow, Period period)
    {
        if (pair.Vintages(flow, period) is not [{ Printed: not 0 } first, ..] vintages)
        {
            return null;
        }

        return vintages.Count > 1 ? (Percent(vintages[^1].Printed), false)
            : pair.ImpliedBy(flow, period) is { } implied && !implied.Value.Meets(first.Value) ? (Percent(implied.Value.Middle), true)
            : null;

        decimal Percent(decimal later) => ((later / first.Printed) - 1) * 100;
    }
}
