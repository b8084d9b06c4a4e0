using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>An amount from the amounts of other periods.</summary>
/// <remarks>
/// Published periods are roads between the ends of months: forwards they add, backwards they subtract. A way from the start of the
/// period to its end is a sum that gives it: January is January–February less February.
/// </remarks>
internal static class PeriodPaths
{
    private const int LongestDetour = 3;

    public static Evidence? Find(FlowView view, FlowHistory history, Period period) => Months(view, period) ?? Detour(view, history, period);

    private static Evidence? Months(FlowView view, Period period)
    {
        if (period.IsMonth)
        {
            return null;
        }

        var months = new List<Evidence>();
        for (var month = period.Start; month <= period.End; month = month.Plus(1))
        {
            if (view.Published(Period.Of(month)) is not { } found)
            {
                return null;
            }

            months.Add(found);
        }

        return WithAllowance(Arithmetic.Sum(period, months), view.Flow.Series, months);
    }

    private static Evidence? Detour(FlowView view, FlowHistory history, Period period)
    {
        var (earliest, latest, goal) = (period.Start.Plus(-12), period.End.Plus(12), period.End.Plus(1));
        var (leaves, arrives) = (false, false);
        foreach (var other in history.Periods)
        {
            leaves |= other.Start == period.Start || other.End.Plus(1) == period.Start;
            arrives |= other.Start == goal || other.End == period.End;
        }

        if (!leaves || !arrives)
        {
            return null;
        }

        var roads = new List<Evidence>();
        foreach (var other in history.Periods)
        {
            // Figures further away than a year on either side are no way to this one.
            if (other.Start >= earliest && other.End <= latest && view.Published(other) is { } found)
            {
                roads.Add(found);
            }
        }

        List<(Evidence Road, bool Forward)>? best = null;
        var least = decimal.MaxValue;
        var way = new List<(Evidence Road, bool Forward)>(LongestDetour);
        Walk(period.Start);
        if (best is null)
        {
            return null;
        }

        Evidence? sum = null;
        foreach (var (road, forward) in best.OrderByDescending(step => step.Forward))
        {
            sum = sum is null ? road : forward ? Arithmetic.Sum(period, sum, road) : Arithmetic.Difference(period, sum, road);
        }

        // Each new cumulative figure also revises its earlier months: even of one release, a month is not what two of them differ by.
        var composed = sum! with { Period = period, Standing = best.Count == 1 ? sum.Standing : Standing.Composed };
        return WithAllowance(composed, history.Flow.Series, [.. best.Select(step => step.Road)]);

        void Walk(Month at)
        {
            if (at == goal)
            {
                if (way.Count > 0 && Cost(way) is var cost && (best is null || cost < least))
                {
                    (best, least) = ([.. way], cost);
                }

                return;
            }

            if (way.Count == LongestDetour)
            {
                return;
            }

            foreach (var road in roads)
            {
                var forward = road.Period.Start == at;
                if (!forward && road.Period.End.Plus(1) != at)
                {
                    continue;
                }

                if (IsTaken(way, road.Period))
                {
                    continue;
                }

                way.Add((road, forward));
                Walk(forward ? road.Period.End.Plus(1) : road.Period.Start);
                way.RemoveAt(way.Count - 1);
            }
        }
    }

    private static bool IsTaken(List<(Evidence Road, bool Forward)> way, Period period)
    {
        foreach (var (road, _) in way)
        {
            if (road.Period == period)
            {
                return true;
            }
        }

        return false;
    }

    // What is least known in the sum, and then the fewest parts.
    private static decimal Cost(List<(Evidence Road, bool Forward)> way)
    {
        var cost = 0m;
        foreach (var (road, _) in way)
        {
            cost += road.Value.HalfWidth + (0.002m * Math.Abs(road.Value.Middle));
        }

        return cost;
    }

    private static Evidence WithAllowance(Evidence sum, Series series, List<Evidence> parts) =>
        sum.Standing == Standing.Computed
            ? sum
            : sum with { Allowance = sum.Allowance + Revisions.Of(series, parts.MaxBy(part => Math.Abs(part.Value.Middle))!.Value) };
}
