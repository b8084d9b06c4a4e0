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

    /// <summary>Pairs of single economies alone, some of each reporter.</summary>
    public static IReadOnlyList<(EconomyCode Reporter, EconomyCode Partner)> Greatest(IFigures figures, int ofEach) =>
        [.. Of(figures).Where(pair => pair.Partner.IsSingle).GroupBy(pair => pair.Reporter).SelectMany(group => group.Take(ofEach))];

    private static decimal MonthlySize(FlowHistory? history) =>
        history?.Periods is [.., var last] && history.Latest(last) is { } figure ? Math.Abs(figure.Printed) / last.Months : 0;
}
