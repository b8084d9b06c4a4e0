using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>Which flows a store holds.</summary>
internal sealed class FigureStoreIndex
{
    private readonly HashSet<FlowKey> flows;

    public FigureStoreIndex(Series[] series, IEnumerable<(string Series, EconomyCode Partner, string Direction, string Product)> held)
    {
        var known = series.ToDictionary(one => one.Id);
        flows = [.. held.Select(flow => new FlowKey(known[flow.Series], flow.Partner, Direction.Parse(flow.Direction), flow.Product))];
        Series = [.. series.Where(one => flows.Any(flow => flow.Series == one))];
    }

    public IReadOnlyList<Series> Series { get; }

    public bool Holds(FlowKey flow) => flows.Contains(flow);

    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product) =>
        [.. flows.Where(flow => flow.Series == series && flow.Direction == direction && flow.Product == product).Select(flow => flow.Partner).Order()];

    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        [.. flows.Where(flow => flow.Series == series && flow.Partner == partner).Select(flow => flow.Product).Distinct().Order(StringComparer.Ordinal)];
}
