using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>Which pairs there is something to tell of.</summary>
public static class PairIndex
{
    /// <summary>Reporter and partner of every series, those with the most periods first.</summary>
    public static IReadOnlyList<(EconomyCode Reporter, EconomyCode Partner)> Of(IFigures figures) =>
        [.. figures.Series
            .SelectMany(series => new[] { Direction.Total, Direction.Export, Direction.Import }
                .SelectMany(direction => figures.Partners(series, direction).Select(partner => (series.Reporter, Partner: partner,
                    Count: figures.History(new(series, partner, direction))?.Periods.Count ?? 0))))
            .Where(pair => pair.Partner != EconomyCode.World && Economies.Find(pair.Partner) is not null)
            .GroupBy(pair => (pair.Reporter, pair.Partner))
            .Select(group => (Pair: group.Key, Most: group.Max(pair => pair.Count)))
            .OrderByDescending(pair => pair.Most)
            .ThenBy(pair => pair.Pair.Reporter)
            .ThenBy(pair => pair.Pair.Partner)
            .Select(pair => pair.Pair)];
}
