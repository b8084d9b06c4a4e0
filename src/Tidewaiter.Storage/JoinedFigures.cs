using System.Collections.Concurrent;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage;

/// <summary>Several holdings as one: the built-in figures, say, and over them a user's store. Of a flow that both hold, all vintages are known.</summary>
public sealed class JoinedFigures : IFigures
{
    private readonly IReadOnlyList<IFigures> parts;
    private readonly ConcurrentDictionary<FlowKey, FlowHistory?> joined = new();

    /// <summary>Joins them; where two hold the same release, the earlier part speaks.</summary>
    public JoinedFigures(params IReadOnlyList<IFigures> parts)
    {
        this.parts = parts;
        Series = [.. parts.SelectMany(part => part.Series).Distinct().OrderBy(series => series.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The built-in figures, and over them the store of that path where there is one.</summary>
    /// <param name="store">The path of a store; <see cref="FigureStore.UsualPath"/> where none is given.</param>
    /// <exception cref="FileNotFoundException">A path was given, and nothing is there.</exception>
    /// <exception cref="InvalidDataException">The file is no store, or one of another version.</exception>
    public static IFigures Open(string? store = null) =>
        store is null && !File.Exists(FigureStore.UsualPath)
            ? BuiltInFigures.Open()
            : new JoinedFigures(BuiltInFigures.Open(), FigureStore.Open(store ?? FigureStore.UsualPath));

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) => joined.GetOrAdd(flow, Join);

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        [.. parts.SelectMany(part => part.Partners(series, direction, product)).Distinct().Order()];

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        [.. parts.SelectMany(part => part.Products(series, partner)).Distinct().Order(StringComparer.Ordinal)];

    private FlowHistory? Join(FlowKey flow)
    {
        var held = parts.Select(part => part.History(flow)).OfType<FlowHistory>().ToArray();
        return held.Length switch
        {
            0 => null,
            1 => held[0],
            _ => new(
                flow,
                held.SelectMany(history => history.Figures).DistinctBy(figure => (figure.Period, figure.Measure, figure.Release.Day, figure.Value)),
                [.. held.SelectMany(history => history.Deletions)]),
        };
    }
}
