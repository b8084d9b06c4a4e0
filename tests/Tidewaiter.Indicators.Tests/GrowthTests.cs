using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class GrowthTests
{
    private static readonly Period Year = Period.Year(2023);

    [Fact]
    public void The_offices_own_rate_comes_first_and_the_other_bases_are_kept_beside_it()
    {
        var table = new Table().With("T", "2022", 190.271m, 0.0005m).With("T", "2023", 240.11m, 0.005m).WithRate("T", "2023", 26.3m);

        var ways = Growth.Of(table.Now, Table.Trade, Year, Year.YearBefore);

        Assert.Equal((Standing.Published, 26.3m), (ways[0].Standing, ways[0].Value.Middle));
        Assert.Contains(ways, way => way.Standing == Standing.Across && Math.Round(way.Value.Middle, 1) == 26.2m);
    }

    [Fact]
    public void A_rate_and_an_amount_imply_their_base()
    {
        var table = new Table().With("T", "2023", 240.11m, 0.005m).WithRate("T", "2023", 26.3m);

        var implied = ImpliedBases.Of(table.Now, Table.Trade, Year)!;

        Assert.Equal(190.03m, Math.Round(implied.Value.Low, 2));
        Assert.Equal(190.19m, Math.Round(implied.Value.High, 2));
    }

    [Fact]
    public void A_balance_that_changed_sides_has_no_rate()
    {
        var table = new Table().With("X", "2022", 100m).With("M", "2022", 90m).With("X", "2023", 100m).With("M", "2023", 110m);

        Assert.Empty(Growth.Of(table.Now, Table.Balance, Year, Year.YearBefore));
    }

    [Fact]
    public void A_deficit_that_widens_grows()
    {
        var table = new Table().With("X", "2022", 90m, 0.001m).With("M", "2022", 100m, 0.001m).With("X", "2023", 90m, 0.001m).With("M", "2023", 102m, 0.001m);

        Assert.Equal(20m, Math.Round(Growth.Of(table.Now, Table.Balance, Year, Year.YearBefore)[0].Value.Middle, 0));
        Assert.Equal(2m, Growth.Changes(table.Now, Table.Balance, Year, Year.YearBefore)[0].Value.Middle);
    }

    [Fact]
    public void A_rate_encloses_the_rates_of_all_numbers_that_the_amounts_can_be() =>
        Gen.Select(Gen.Int[10, 100_000], Gen.Int[10, 100_000], Gen.Int[-50, 50], Gen.Int[-50, 50]).Sample((level, before, dl, db) =>
        {
            var table = new Table().With("X", "2023", level).With("X", "2022", before);
            var rate = Growth.Of(table.Now, Table.Exports, Year, Year.YearBefore)[0].Value;
            var exact = (((level + (dl / 100m)) / (before + (db / 100m))) - 1) * 100;
            return rate.Low - 1e-12m <= exact && exact <= rate.High + 1e-12m;
        });
}
