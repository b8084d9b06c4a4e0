using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A flow as one office counts it: which side of the border, with whom.</summary>
/// <param name="Key">Series, partner, direction and product.</param>
/// <param name="Reversed">Whether the statement's balance is the partner's, so that the sign is turned.</param>
public sealed record Subject(FlowKey Key, bool Reversed)
{
    /// <summary>The series.</summary>
    public Series Series => Key.Series;

    /// <summary>The same partner and product in another direction, sign unturned.</summary>
    public Subject In(Direction direction) => new(Key with { Direction = direction }, Reversed: false);

    /// <summary>How the series counts a flow.</summary>
    /// <returns><see langword="null"/> where its reporter is on neither side.</returns>
    /// <example>Exports from Russia to China are, for China's customs, imports from Russia.</example>
    public static Subject? Of(Series series, Flow flow, string product = FlowKey.AllProducts)
    {
        var seller = flow.From == series.Reporter;
        if (!seller && flow.To != series.Reporter)
        {
            return null;
        }

        var direction = flow.Kind switch
        {
            FlowKind.Trade => Direction.Total,
            FlowKind.Balance => Direction.Balance,
            _ => seller ? Direction.Export : Direction.Import,
        };
        return new(
            new(series, seller ? flow.To : flow.From, direction, product),
            Reversed: flow.Kind == FlowKind.Balance && !seller);
    }
}
