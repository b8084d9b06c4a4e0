using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>Which series count a pair, and which of them speaks.</summary>
internal static class Accounts
{
    /// <summary>A series that holds something of a pair.</summary>
    /// <param name="Held">How far it reaches.</param>
    /// <param name="Count">Of how many periods it holds amounts.</param>
    internal sealed record Account(HeldUntil Held, int Count)
    {
        public Series Series => Held.Series;
    }

    /// <summary>The series that hold anything of the two as of the day, the one that reaches furthest first.</summary>
    public static IReadOnlyList<Account> Of(Vantage vantage, EconomyCode a, EconomyCode b)
    {
        var accounts = new List<Account>();
        foreach (var series in vantage.Figures.Series)
        {
            if (Subject.Of(series, new(FlowKind.Trade, a, b)) is not { } subject)
            {
                continue;
            }

            var periods = PeriodsOf(vantage, subject.Key).ToArray();
            if (periods.Length > 0)
            {
                var (last, release) = periods.MaxBy(held => (held.Period.End.FirstDay, held.Period.Months));
                accounts.Add(new(new(series, last, release), periods.Length));
            }
        }

        return [.. accounts.OrderByDescending(account => account.Held.Last.End.FirstDay).ThenBy(account => account.Series.Reporter != a)];
    }

    /// <summary>The series that leads and the months: those asked for, else the latest of which both directions are held.</summary>
    public static (Series Series, Period Period)? Choose(Vantage vantage, IReadOnlyList<Account> accounts, EconomyCode a, EconomyCode b, Period? wanted)
    {
        if (wanted is { } period)
        {
            // Both directions before one, a number as printed before one put together, what was out before what stands in for it,
            // the office that gave its own rate, and then the series that holds most.
            return accounts
                .SelectMany(account => new[] { new Flow(FlowKind.Trade, a, b), new Flow(FlowKind.Exports, a, b), new Flow(FlowKind.Exports, b, a) }
                    .Select(flow => (account, flow, Subject: Subject.Of(account.Series, flow)!)))
                .Select(way => (way.account, way.flow, way.Subject, Level: Levels.Best(vantage, way.Subject, period)))
                .Where(way => way.Level is not null)
                .OrderBy(way => way.account.Series.IsReconciled)
                .ThenBy(way => !way.Level!.IsDecisive)
                .ThenBy(way => way.flow.Kind != FlowKind.Trade)
                .ThenBy(way => way.account.Series.Reporter != a)
                .ThenBy(way => way.Level!.Derivation.HasLaterVintage)
                .ThenBy(way => vantage.Find(way.Subject.Key, period, Measure.Growth) is null)
                .ThenByDescending(way => way.account.Count)
                .Select(way => ((Series, Period)?)(way.account.Series, period))
                .FirstOrDefault();
        }

        return accounts.OrderByDescending(account => account.Held.Last.End.FirstDay)
            .ThenByDescending(account => account.Count)
            .ThenBy(account => account.Series.Reporter != a)
            .Select(account => Latest(account.Series) is { } latest ? ((Series, Period)?)(account.Series, latest) : null)
            .Where(found => found is not null)
            .OrderByDescending(found => found!.Value.Item2.End.FirstDay)
            .FirstOrDefault();

        // The year so far is what an office leads with; else the longest period that ends last.
        Period? Latest(Series series)
        {
            var subject = Subject.Of(series, new(FlowKind.Trade, a, b))!;
            foreach (var months in PeriodsOf(vantage, subject.Key).Select(held => held.Period).Distinct().OrderByDescending(months => (months.End.FirstDay, months.Months)))
            {
                var soFar = Period.FirstMonths(months.End.Year, months.End.OfYear);
                if (Levels.Best(vantage, subject, soFar) is { IsDecisive: true })
                {
                    return soFar;
                }

                if (Levels.Best(vantage, subject, months) is { IsDecisive: true })
                {
                    return months;
                }
            }

            return null;
        }
    }

    private static IEnumerable<(Period Period, Release Release)> PeriodsOf(Vantage vantage, FlowKey key)
    {
        foreach (var direction in (Direction[])[Direction.Total, Direction.Export, Direction.Import])
        {
            var flow = key with { Direction = direction };
            foreach (var period in vantage.Figures.History(flow)?.Periods ?? [])
            {
                if (vantage.Find(flow, period) is { } held)
                {
                    yield return (period, held.Figure.Release);
                }
            }
        }
    }
}
