using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>Figures that count how often they are asked.</summary>
internal sealed class CountingFigures(IFigures figures) : IFigures
{
    public int Asked { get; private set; }

    public IReadOnlyList<Series> Series => figures.Series;

    public FlowHistory? History(FlowKey flow) => Counted(figures.History(flow));

    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        Counted(figures.Partners(series, direction, product));

    public IReadOnlyList<string> Products(Series series, EconomyCode partner) => Counted(figures.Products(series, partner));

    private T Counted<T>(T answer)
    {
        Asked++;
        return answer;
    }
}
