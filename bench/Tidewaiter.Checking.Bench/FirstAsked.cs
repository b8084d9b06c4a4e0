using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Bench;

/// <summary>Figures of which nothing was reckoned before: what a process does with its first article.</summary>
internal sealed class FirstAsked(IFigures figures) : IFigures
{
    public IReadOnlyList<Series> Series => figures.Series;

    public FlowHistory? History(FlowKey flow) => figures.History(flow);

    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        figures.Partners(series, direction, product);

    public IReadOnlyList<string> Products(Series series, EconomyCode partner) => figures.Products(series, partner);
}
