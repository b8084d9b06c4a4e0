using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How much of a change in value is price and how much is quantity.</summary>
/// <param name="Price">The change of the unit value (amount over quantity), in percent.</param>
/// <param name="Quantity">The change of the quantity, in percent.</param>
/// <param name="PriceEffect">The part of the change in value that the price explains, in the amount's currency.</param>
/// <param name="QuantityEffect">The part that the quantity explains; both add up to the change in value.</param>
public sealed record PriceQuantity(Interval Price, Interval Quantity, Interval PriceEffect, Interval QuantityEffect)
{
    /// <summary>Splits the change of one product's value.</summary>
    /// <param name="before">Amount and quantity before.</param>
    /// <param name="after">Amount and quantity after, in the same units.</param>
    /// <returns><see langword="null"/> where a quantity or a price before may be zero: no unit value exists there.</returns>
    /// <remarks>
    /// After Bennet (1920): each effect is taken at the mean of both periods, so that no remainder is left. A unit value is no price
    /// where the mix of goods changes. Method: docs/indicators/price-quantity.md.
    /// </remarks>
    /// <example>100 for 10 tonnes, then 180 for 12: the price rose 50 %, the quantity 20 %; 55 of the 80 are price, 25 quantity.</example>
    public static PriceQuantity? Of((Interval Amount, Interval Quantity) before, (Interval Amount, Interval Quantity) after)
    {
        if (before.Amount.Over(before.Quantity) is not { } priceBefore || after.Amount.Over(after.Quantity) is not { } priceAfter
            || priceAfter.Over(priceBefore) is not { } price || after.Quantity.Over(before.Quantity) is not { } quantity)
        {
            return null;
        }

        return new(
            Percent(price),
            Percent(quantity),
            Product(priceAfter - priceBefore, (before.Quantity + after.Quantity) * 0.5m),
            Product(after.Quantity - before.Quantity, (priceBefore + priceAfter) * 0.5m));

        static Interval Percent(Interval ratio) => (ratio + Interval.Point(-1)) * 100;
    }

    /// <summary>The split of a flow's change, where its series gives quantities.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="flow">One direction of one product.</param>
    /// <param name="period">The months that changed.</param>
    /// <param name="against">The months they are measured against.</param>
    /// <returns><see langword="null"/> where an amount or a quantity is missing.</returns>
    public static PriceQuantity? Of(Vantage vantage, FlowKey flow, Period period, Period against)
    {
        return Both(against) is { } before && Both(period) is { } after ? Of(before, after) : null;

        (Interval Amount, Interval Quantity)? Both(Period months) =>
            vantage.Find(flow, months)?.Figure.Value is { } amount && vantage.Find(flow, months, Measure.Quantity)?.Figure.Value is { } quantity
                ? (amount, quantity)
                : null;
    }

    private static Interval Product(Interval a, Interval b)
    {
        ReadOnlySpan<decimal> ends = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends)
        {
            (low, high) = (Math.Min(low, end), Math.Max(high, end));
        }

        return new(low, high);
    }
}
