namespace Tidewaiter.Figures;

/// <summary>Figures held in memory: what tests use, and what one import has read before it is stored.</summary>
public sealed class FigureSet : IFigures
{
    private readonly Dictionary<FlowKey, FlowHistory> histories;

    /// <summary>Puts figures in order; the order given does not matter.</summary>
    public FigureSet(IEnumerable<Figure> figures)
    {
        histories = figures.GroupBy(figure => figure.Flow).ToDictionary(group => group.Key, group => new FlowHistory(group.Key, group));
        Series = [.. histories.Keys.Select(flow => flow.Series).Distinct().OrderBy(series => series.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>Every flow held, in no order.</summary>
    public IReadOnlyCollection<FlowHistory> Histories => histories.Values;

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) => histories.GetValueOrDefault(flow);

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        [.. histories.Keys.Where(flow => flow.Series == series && flow.Direction == direction && flow.Product == product)
            .Select(flow => flow.Partner).Order()];

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        [.. histories.Keys.Where(flow => flow.Series == series && flow.Partner == partner)
            .Select(flow => flow.Product).Distinct().Order(StringComparer.Ordinal)];
}
