using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Relations;

/// <summary>Articles that are held against themselves, without any official figure.</summary>
public class ArithmeticTests
{
    [Theory]
    [InlineData(33.68, 2, 39.462, 3, 73.148, 3, Verdict.Consistent)]    // only if 33.68 was cut off
    [InlineData(81.4, 1, 94.9, 1, 176.4, 1, Verdict.Consistent)]        // rounding
    [InlineData(81.4, 1, 94.9, 1, 186.3, 1, Verdict.Contradicted)]
    public void Exports_and_imports_make_the_trade(
        double exports, int exportDecimals, double imports, int importDecimals, double trade, int tradeDecimals, Verdict verdict)
    {
        var findings = Check(
            Some.Level(Some.Exports, "2023", (decimal)exports, exportDecimals),
            Some.Level(Some.Imports, "2023", (decimal)imports, importDecimals),
            Some.Level(Some.Trade, "2023", (decimal)trade, tradeDecimals));

        Assert.Equal(verdict, findings[2].Verdict);
        Assert.Equal([0, 1], findings[2].Related);
        Assert.Equal([1, 2], findings[0].Related);
    }

    [Fact]
    public void A_sum_that_fails_is_mended_by_one_slip_of_the_pen_and_both_sides_are_named()
    {
        var findings = Check(
            Some.Level(Some.Exports, "2024", 115.3m, 1), Some.Level(Some.Imports, "2024", 129.9m, 1), Some.Level(Some.Trade, "2024", 254.2m, 1));

        var repair = Assert.Single(findings[2].Repairs);
        Assert.Equal((Edit.Typo, 245.2m * Some.Billion), (repair.Edit, repair.To.Value));
        Assert.Contains("115.3", findings[2].Why, StringComparison.Ordinal);
        Assert.Contains("Likelier wrong is '254.2 billion'", findings[2].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_that_makes_most_agree_is_the_likeliest()
    {
        // Trade and deficit both need imports of 192.9: the total and the balance could each be mended too, but the other would go on failing.
        var findings = Check(
            Some.Level(Some.Exports, "2024", 115.3m, 1), Some.Level(Some.Imports, "2024", 129.9m, 1),
            Some.Level(Some.Trade, "2024", 308.2m, 1), Some.Level(Some.Balance, "2024", 77.6m, 1));

        Assert.Equal(1, Assert.Single(Enumerable.Range(0, 4), i => findings[i].Verdict == Verdict.Contradicted));
        Assert.Equal((Edit.Typo, 192.9m * Some.Billion), (findings[1].Repairs[0].Edit, findings[1].Repairs[0].To.Value));
    }

    [Theory]
    [InlineData("China's imports were $24.1 billion, a surplus of $16.8 billion and total trade of $66.8 billion.", Verdict.Contradicted)]
    [InlineData("China's imports were $24.1 billion, a surplus of $16.8 billion and total trade of $70.8 billion.", Verdict.Unverifiable)]
    public void What_agrees_with_the_sentence_before_is_of_its_months(string second, Verdict surplus)
    {
        // 42.7 and 24.1 make 66.8 and a surplus of 18.6; of another total they may be of other months.
        const string first = "China's exports to Russia came to $42.7 billion in 2019. ";
        var text = first + second;
        Claim At(Claim claim, string figure) => claim with { Quote = figure, Begin = text.IndexOf(figure, StringComparison.Ordinal), Length = figure.Length };
        var total = second.Contains("66.8", StringComparison.Ordinal) ? 66.8m : 70.8m;
        Claim[] claims =
        [
            At(Some.Level(Some.Exports, "2019", 42.7m, 1), "$42.7 billion"), At(Some.Level(Some.Imports, "2019", 24.1m, 1), "$24.1 billion"),
            At(Some.Level(Some.Balance with { From = Some.China, To = Some.Russia }, "2019", 16.8m, 1), "$16.8 billion"), At(Some.Level(Some.Trade, "2019", total, 1), $"${total} billion"),
        ];

        var findings = Checker.Check(new Article(text) { Published = new(2024, 6, 1) }, new(claims, [], []), new FigureSet([])).Findings;

        Assert.Equal(surplus, findings[2].Verdict);
    }

    [Theory]
    [InlineData(46.2, Verdict.Consistent)]
    [InlineData(64.2, Verdict.Contradicted)]
    public void Quarters_and_months_make_the_year(double year, Verdict verdict)
    {
        Claim[] quarters = [.. ((string[])["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]).Select((quarter, i) => Some.Level(Some.Trade, quarter, 10.3m + i))];
        Claim[] months = [.. Enumerable.Range(1, 12).Select(month => Some.Level(Some.Trade, $"2023-{month:00}", 3.85m))];
        var whole = Some.Level(Some.Trade, "2023", (decimal)year);

        Assert.Equal(verdict, Check([.. quarters[..3], quarters[3] with { Value = 12.3m * Some.Billion }, whole])[^1].Verdict);
        Assert.Equal(verdict, Check([.. months, whole])[^1].Verdict);
    }

    [Theory]
    [InlineData("growth", 25, 45.0)]    // from 36.0
    [InlineData("growth", 25, 54.0)]
    [InlineData("share", 40, 14.4)]     // of the 36.0
    public void From_two_numbers_the_third_is_known(string kind, double percent, double amount)
    {
        var before = Some.Level(Some.Trade, "2022", 36m, 1);
        var findings = kind == "share"
            ? Check(before, Some.Level(Some.Exports, "2022", (decimal)amount, 1), Some.Growth(Some.Exports, "2022", (decimal)percent) with { Kind = ClaimKind.Share, Of = "pair", Base = null })
            : Check(before, Some.Level(Some.Trade, "2023", (decimal)amount, 1), Some.Growth(Some.Trade, "2023", (decimal)percent));

        Assert.Equal(amount == 54.0 ? Verdict.Contradicted : Verdict.Unverifiable, findings[1].Verdict);
        Assert.Equal(amount == 54.0 ? Verdict.Unverifiable : Verdict.Consistent, findings[2].Verdict);
    }

    [Theory]
    [InlineData(6.66, 4.75, -38.7, Verdict.Contradicted)]
    [InlineData(6.66, 4.75, -28.7, Verdict.Consistent)]
    [InlineData(76.122, 110.97, 46.9, Verdict.Unverifiable)]    // near enough for a revised base, too far to follow from it
    public void Two_amounts_make_a_rate(double before, double after, double rate, Verdict verdict)
    {
        var findings = Check(
            Some.Level(Some.Trade, "2022", (decimal)before), Some.Level(Some.Trade, "2023", (decimal)after), Some.Growth(Some.Trade, "2023", (decimal)rate));

        Assert.Equal(verdict, findings[2].Verdict);
    }

    [Fact]
    public void A_total_cannot_fall_more_than_both_its_parts()
    {
        var findings = Check(
            Some.Growth(Some.Exports, "2025", -8.8m), Some.Growth(Some.Imports, "2025", -8.2m), Some.Growth(Some.Trade, "2025", -9.4m));

        Assert.Equal(Verdict.Contradicted, findings[2].Verdict);
    }

    [Fact]
    public void A_deficit_is_the_difference_however_it_is_turned()
    {
        var findings = Check(
            Some.Level(Some.Exports, "2023", 100.33m), Some.Level(Some.Imports, "2023", 117.84m), Some.Level(Some.Balance, "2023", 17.51m));

        Assert.Equal(Verdict.Consistent, findings[2].Verdict);
    }

    [Fact]
    public void The_same_statement_with_two_values_is_contradicted_once()
    {
        var findings = Check(Some.Level(Some.Trade, "2023", 240.11m), Some.Level(Some.Trade, "2023", 204.11m));

        Assert.Equal([Verdict.Unverifiable, Verdict.Contradicted], findings.Select(finding => finding.Verdict));
    }

    [Fact]
    public void What_two_offices_count_need_not_add_up()
    {
        var findings = Check(
            Some.Level(Some.Exports, "2023", 81.4m, 1),
            Some.Level(Some.Imports, "2023", 94.9m, 1) with { Reporter = Some.Russia },
            Some.Level(Some.Trade, "2023", 186.3m, 1));

        Assert.All(findings, finding => Assert.Equal(Verdict.Unverifiable, finding.Verdict));
    }

    [Fact]
    public void Parts_of_a_list_make_their_sum()
    {
        var findings = Check(Part("flax", 0.041m), Part("rapeseed oil", 0.063m), Part("flax and rapeseed oil", 0.104m), Part("tea", 1m));

        Assert.Equal(
            [Verdict.Unverifiable, Verdict.Unverifiable, Verdict.Consistent, Verdict.Unverifiable],
            findings.Select(finding => finding.Verdict));

        static Claim Part(string product, decimal billions) => Some.Level(Some.Exports, "2023", billions, 3) with { Product = product };
    }

    private static IReadOnlyList<Finding> Check(params Claim[] claims) => Some.Check(Array.Empty<Figure>(), "2024-06-01", claims);
}
