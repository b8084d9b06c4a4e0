using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class CompositionTests
{
    private static readonly Period Year = Period.Year(2023);

    [Fact]
    public void A_mix_lists_the_greatest_first_and_tells_how_much_hangs_on_few()
    {
        var table = new Table().With("X", "2023", 100m, 0).WithProduct("27", "2023", 60m).WithProduct("84", "2023", 10m).WithProduct("26", "2023", 30m).WithProduct("2709", "2023", 50m);

        var mix = ProductMix.Of(table.Now, Table.Exports, Year)!;

        Assert.Equal(["27", "26", "84"], mix.Products.Select(product => product.Product)); // a heading is part of its chapter
        Assert.Equal([60m, 30m, 10m], mix.Products.Select(product => Math.Round(product.Share.Value.Middle, 6)));
        Assert.Equal(0.46m, Math.Round(mix.Concentration.Value.Middle, 6));
    }

    [Fact]
    public void Without_products_there_is_no_mix() => Assert.Null(ProductMix.Of(new Table().With("X", "2023", 100m).Now, Table.Exports, Year));

    [Fact]
    public void A_change_in_value_splits_into_price_and_quantity()
    {
        var split = PriceQuantity.Of((Interval.Point(100), Interval.Point(10)), (Interval.Point(180), Interval.Point(12)))!;

        Assert.Equal((Interval.Point(50), Interval.Point(20)), (split.Price, split.Quantity));
        Assert.Equal((Interval.Point(55), Interval.Point(25)), (split.PriceEffect, split.QuantityEffect));
    }

    [Fact]
    public void Both_effects_add_up_to_the_change() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 999], Gen.Int[1, 9999], Gen.Int[1, 999]).Sample((v, q, w, r) =>
        {
            var split = PriceQuantity.Of((Interval.Point(v), Interval.Point(q)), (Interval.Point(w), Interval.Point(r)))!;
            return Math.Abs(split.PriceEffect.Middle + split.QuantityEffect.Middle - (w - v)) < 1e-9m;
        });

    [Fact]
    public void There_is_no_price_of_nothing() => Assert.Null(PriceQuantity.Of((Interval.Point(5), new(0, 1)), (Interval.Point(5), Interval.Point(2))));

    [Fact]
    public void January_and_February_are_one_row_where_they_came_out_together_and_a_gap_is_a_row_without_an_amount()
    {
        var table = new Table().With("X", "2024-01..2024-02", 37m).With("X", "2024-04", 20m);

        var rows = MonthTables.Of(table.Now, Table.Exports, Period.FirstMonths(2024, 4));

        Assert.Equal(["2024-01..2024-02", "2024-03", "2024-04"], rows.Select(row => row.Period.ToString()));
        Assert.Equal([37m, null, 20m], rows.Select(row => row.Level?.Value.Middle));
    }

    [Fact]
    public void Months_of_their_own_are_not_pooled()
    {
        var table = new Table().With("X", "2024-01", 17m).With("X", "2024-01..2024-02", 37m);

        Assert.Equal([17m, null], MonthTables.Of(table.Now, Table.Exports, Period.FirstMonths(2024, 2)).Select(row => row.Level?.Value.Middle));
    }
}
