using Tidewaiter.Claims;
using Tidewaiter.Figures;
using static Tidewaiter.Checking.Tests.Some;

namespace Tidewaiter.Checking.Tests.Repairs;

public class RepairSearchTests
{
    private static readonly Figure[] Figures =
    [
        Amount("X", "2023-11", 103.45m), Amount("X", "2022-11", 80.01m), Rate("X", "2023-11", 29.3m), Amount("X", "2013-11", 41.37m),
        Amount("X", "2023-01..2023-06", 612.38m), Amount("X", "2023-Q2", 318.77m),
        Product("27", Amount("X", "2023-11", 11.62m)), Product("85", Amount("X", "2023-11", 47.19m)),
    ];

    public static TheoryData<string, Claim, Edit, decimal?, string?> Slips => new()
    {
        { "a digit left out", Level(Exports, "2023-11", 13.45m), Edit.Typo, 103.45m * Billion, null },
        { "a digit too many", Level(Exports, "2023-11", 1033.45m), Edit.Typo, 103.45m * Billion, null },
        { "a digit wrong in what is hedged", Level(Exports, "2023-11", 193, 0) with { Hedge = Hedge.Over }, Edit.Typo, 103 * Billion, null },
        { "rounded up to what it is nearly", Level(Exports, "2023-11", 140, 0) with { Hedge = Hedge.Nearly }, Edit.Typo, 104 * Billion, null },
        { "one of two digits wrong", Level(Exports, "2022-11", 30, 0), Edit.Typo, 80 * Billion, null },
        { "'by more than' for 'to more than'", Change(101, Hedge.Over), Edit.GrowthLevel, 101 * Billion, null },
        { "a rate told as an amount", Level(Exports, "2023-11", 29.3m, 1), Edit.GrowthLevel, 29.3m, null },
        { "the half-year told as its last quarter", Level(Exports, "2023-Q2", 612.38m), Edit.OtherPeriod, null, "2023-01..2023-06" },
        { "one digit of the year", Level(Exports, "2023-11", 41.37m), Edit.OtherPeriod, null, "2013-11" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Finds_what_was_meant(string slip, Claim claim, Edit edit, decimal? value, string? period)
    {
        var repair = Best(claim);

        Assert.True(edit == repair.Edit, $"{slip}: {repair.Edit}");
        Assert.Equal(value ?? claim.Value, repair.To.Value);
        Assert.Equal(period is null ? claim.Period : Period.Parse(period), repair.To.Period);
    }

    [Theory]
    [InlineData(null, 47.19, "85")]
    [InlineData("85", 103.45, null)]
    public void Finds_the_part_of_trade_that_was_meant(string? product, double billions, string? meant)
    {
        var repair = Best(Level(Exports, "2023-11", (decimal)billions) with { Product = product });

        Assert.Equal((Edit.OtherProduct, meant), (repair.Edit, repair.To.Product));
    }

    // Japan's 31.87 billion, told of Russia in an article that speaks of Japan too; without a word of Japan, four digits are needed.
    [Theory]
    [InlineData(31.87, 2, true, "JPN")]
    [InlineData(31.9, 1, true, "JPN")]
    [InlineData(31.87, 2, false, "JPN")]
    [InlineData(31.9, 1, false, null)]
    public void Finds_the_partner_that_was_meant(double billions, int decimals, bool mentioned, string? meant)
    {
        var japan = EconomyCode.Parse("JPN");
        var figures = Figures.Append(With(japan, Amount("X", "2023-11", 31.87m)));
        var claim = Level(Exports, "2023-11", (decimal)billions, decimals);
        Claim[] others = mentioned ? [Level(Exports, "2023-10", 1) with { Flow = new(FlowKind.Exports, japan, China) }] : [];

        var repairs = Check(figures, "2024-01-20", [claim, .. others])[0].Repairs;

        Assert.Equal(meant is null ? [] : [(Edit.OtherPartner, meant)], repairs.Select(repair => (repair.Edit, repair.To.Flow.To.ToString())));
    }

    [Fact]
    public void Offers_nothing_for_a_number_that_is_near_nothing() =>
        Assert.Empty(Assert.Single(Check(Figures, "2024-01-20", Level(Exports, "2023-11", 267.98m))).Repairs);

    private static Repair Best(Claim claim)
    {
        var finding = Assert.Single(Check(Figures, "2024-01-20", claim));
        Assert.Equal(Verdict.Contradicted, finding.Verdict);
        return finding.Repairs[0];
    }

    private static Claim Change(decimal billions, Hedge hedge) => Level(Exports, "2023-11", billions, 0) with
    {
        Kind = ClaimKind.Change,
        Base = Period.Parse("2022-11"),
        Hedge = hedge,
    };

    private static Figure With(EconomyCode partner, Figure figure) => figure with { Flow = figure.Flow with { Partner = partner } };

    private static Figure Product(string product, Figure figure) => figure with { Flow = figure.Flow with { Product = product } };
}
