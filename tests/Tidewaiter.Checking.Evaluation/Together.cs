using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Two stores of different series as one.</summary>
internal sealed class Together(IFigures one, IFigures other) : IFigures
{
    public IReadOnlyList<Series> Series { get; } = [.. one.Series, .. other.Series];

    public FlowHistory? History(FlowKey flow) => one.History(flow) ?? other.History(flow);

    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        [.. one.Partners(series, direction, product).Union(other.Partners(series, direction, product)).Order()];

    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        [.. one.Products(series, partner).Union(other.Products(series, partner)).Order(StringComparer.Ordinal)];
}
