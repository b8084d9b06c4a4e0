using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>Which pairs there is something to tell of.</summary>
public static class PairIndex
{
    /// <summary>Reporter and partner of every series, the greatest trade first.</summary>
    public static IReadOnlyList<(EconomyCode Reporter, EconomyCode Partner)> Of(IFigures figures) =>
        [.. figures.Series
            .SelectMany(series => new[] { Direction.Total, Direction.Export, Direction.Import }
                .SelectMany(direction => figures.Partners(series, direction).Select(partner => (series.Reporter, Partner: partner,
                    Size: MonthlySize(figures.History(new(series, partner, direction)))))))
            .Where(pair => pair.Partner != EconomyCode.World && Economies.Find(pair.Partner) is not null)
            .GroupBy(pair => (pair.Reporter, pair.Partner))
            .OrderByDescending(group => group.Max(pair => pair.Size))
            .ThenBy(group => group.Key.Reporter)
            .ThenBy(group => group.Key.Partner)
            .Select(group => group.Key)];

    /// <summary>Pairs of single economies to look at first: those that the most series count, then those that trade the most; a few of each reporter.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="ofEach">How many of each reporter at most.</param>
    /// <returns>Each pair once, from the side that trades more as it counts.</returns>
    public static IReadOnlyList<(EconomyCode Reporter, EconomyCode Partner)> First(IFigures figures, int ofEach)
    {
        var counted = figures.Series
            .SelectMany(series => new[] { Direction.Total, Direction.Export, Direction.Import }
                .SelectMany(direction => figures.Partners(series, direction))
                .Distinct()
                .Select(partner => Ordered(series.Reporter, partner)))
            .CountBy(pair => pair)
            .ToDictionary();
        return [.. Of(figures)
            .Where(pair => pair.Partner.IsSingle)
            .DistinctBy(pair => Ordered(pair.Reporter, pair.Partner))
            .OrderByDescending(pair => counted.GetValueOrDefault(Ordered(pair.Reporter, pair.Partner)))
            .GroupBy(pair => pair.Reporter)
            .SelectMany(group => group.Take(ofEach))];
    }

    private static (EconomyCode, EconomyCode) Ordered(EconomyCode a, EconomyCode b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);

    private static decimal MonthlySize(FlowHistory? history) =>
        history?.Periods is [.., var last] && history.Latest(last) is { } figure ? Math.Abs(figure.Printed) / last.Months : 0;
}
