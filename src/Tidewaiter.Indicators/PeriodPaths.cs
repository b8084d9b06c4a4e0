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

    public static Evidence? Find(Vantage vantage, FlowKey flow, Period period)
    {
        if (vantage.Figures.History(flow) is not { } history)
        {
            return null;
        }

        return Months(vantage, flow, period) ?? Detour(vantage, history, period);
    }

    private static Evidence? Months(Vantage vantage, FlowKey flow, Period period)
    {
        if (period.IsMonth)
        {
            return null;
        }

        var months = new List<Evidence>(period.Months);
        foreach (var month in period.EachMonth())
        {
            if (vantage.Published(flow, Period.Of(month)) is not { } found)
            {
                return null;
            }

            months.Add(found);
        }

        return WithAllowance(Arithmetic.Sum(period, months), flow.Series, months);
    }

    private static Evidence? Detour(Vantage vantage, FlowHistory history, Period period)
    {
        var roads = new List<Evidence>();
        foreach (var other in history.Periods)
        {
            // Figures further away than a year on either side are no way to this one.
            if (other.Start >= period.Start.Plus(-12) && other.End <= period.End.Plus(12)
                && vantage.Published(history.Flow, other) is { } found)
            {
                roads.Add(found);
            }
        }

        List<(Evidence Road, bool Forward)>? best = null;
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
            if (at == period.End.Plus(1))
            {
                if (way.Count > 0 && (best is null || Cost(way) < Cost(best)))
                {
                    best = [.. way];
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

                if (way.Any(step => step.Road.Period == road.Period))
                {
                    continue;
                }

                way.Add((road, forward));
                Walk(forward ? road.Period.End.Plus(1) : road.Period.Start);
                way.RemoveAt(way.Count - 1);
            }
        }
    }

    // What is least known in the sum, and then the fewest parts.
    private static decimal Cost(List<(Evidence Road, bool Forward)> way) =>
        way.Sum(step => step.Road.Value.HalfWidth + (0.002m * Math.Abs(step.Road.Value.Middle)));

    private static Evidence WithAllowance(Evidence sum, Series series, List<Evidence> parts) =>
        sum.Standing == Standing.Computed
            ? sum
            : sum with { Allowance = sum.Allowance + Revisions.Of(series, parts.MaxBy(part => Math.Abs(part.Value.Middle))!.Value) };
}
