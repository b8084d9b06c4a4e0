using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>The statements of five articles on China and Russia of late 2023, as claims.</summary>
public class FirstArticlesTests
{
    private const string Eleven = "2023-01..2023-11";
    private const string Nine = "2023-01..2023-09";

    private static readonly EconomyCode World = EconomyCode.World;

    [Fact]
    public void Eleven_months_are_confirmed_and_the_target_was_reached_a_year_early()
    {
        var findings = Check("2023-12-07",
            Some.Level(Some.Trade, Eleven, 218.17m), Some.Growth(Some.Trade, Eleven, 26.7m),
            Some.Level(Some.Exports, Eleven, 100.33m), Some.Growth(Some.Exports, Eleven, 50.2m),
            Some.Level(Some.Imports, Eleven, 117.84m), Some.Growth(Some.Imports, Eleven, 11.8m),
            Some.Level(Some.Balance, Eleven, 17.51m),
            Some.Level(Some.Trade, "2023-11", 21.5m, 1),
            Some.Growth(Some.Trade, "2023-11", 8.6m) with { Base = Period.Parse("2023-10") },
            Some.Level(Some.Trade, "2024", 200m, 0) with { Modality = Modality.Target },
            Some.Growth(Some.Balance, Eleven, -53m, 0));

        Assert.All(findings.Take(8), finding => Assert.True(finding.Verdict is Verdict.Confirmed or Verdict.Rounded, finding.Why));
        Assert.NotEqual(Verdict.Contradicted, findings[8].Verdict);
        Assert.Equal(new Outcome(OutcomeStatus.Reached, Month.Parse("2023-11"), 13), findings[9].Outcome);
        Assert.NotEqual(Verdict.Contradicted, findings[10].Verdict);
        Assert.Contains("53.", findings[10].Why, StringComparison.Ordinal);
        Assert.Contains("54.", findings[10].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Nine_months_told_the_wrong_way_round_are_contradicted()
    {
        var findings = Check("2023-10-13",
            Some.Level(Some.Trade, Nine, 176.5m, 1), Some.Growth(Some.Trade, Nine, 29.5m),
            Some.Level(Some.Imports, Nine, 94.9m, 1), Some.Growth(Some.Imports, Nine, 12.7m),
            Some.Level(Some.Trade, "2023-09", 21m, 0) with { Hedge = Hedge.About },
            Some.Level(Some.Imports, Nine, 81.4m, 1), Some.Growth(Some.Imports, Nine, 56.9m));

        Assert.All(findings.Take(5), finding => Assert.True(finding.Verdict is Verdict.Confirmed or Verdict.Rounded or Verdict.Consistent, finding.Why));
        Assert.All(findings.Skip(5), finding =>
        {
            Assert.Equal(Verdict.Contradicted, finding.Verdict);
            Assert.Equal(Edit.SwapDirection, finding.Repairs[0].Edit);
        });
    }

    [Fact]
    public void A_share_follows_from_the_articles_own_figures()
    {
        var findings = Check("2023-12-21",
            Some.Level(Some.Trade, Eleven, 218.2m, 1),
            Some.Level(new(FlowKind.Trade, Some.China, World), Eleven, 5410m, 0) with { Precision = 5 * Some.Billion },
            Some.Growth(Some.Trade, Eleven, 4m, 0) with { Kind = ClaimKind.Share, Of = "CHN", Base = null },
            Some.Level(Some.Trade, "2022", 190m, 0),
            Some.Growth(Some.Trade, "2022", 30m, 0) with { Hedge = Hedge.About },
            Some.Level(Some.Trade, Eleven, 200m, 0) with { Hedge = Hedge.Over },
            Some.Growth(Some.Trade, "2023", 30m, 0) with { Modality = Modality.Forecast });

        Assert.Equal(
            [Verdict.Confirmed, Verdict.Unverifiable, Verdict.Consistent, Verdict.Confirmed, Verdict.Confirmed, Verdict.Confirmed, Verdict.Unverifiable],
            findings.Select(finding => finding.Verdict));
        Assert.NotNull(findings[6].Outcome);
    }

    [Fact]
    public void Thirty_for_twenty_nine_point_three_is_rounded_and_half_of_imports_cannot_be_told()
    {
        var findings = Check("2023-12-22",
            Some.Level(Some.Trade, Eleven, 218m, 0),
            Some.Growth(Some.Trade, "2022", 30m, 0),
            Some.Growth(Some.Exports, "2023", 50m, 0) with { Kind = ClaimKind.Share, Of = "RUS", Base = null, Reporter = null });

        Assert.Equal([Verdict.Confirmed, Verdict.Rounded, Verdict.Unverifiable], findings.Select(finding => finding.Verdict));
        Assert.Contains("Russia", findings[2].Why, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Check(string day, params Claim[] claims) =>
        Checker.Check(new Article("") { Published = DateOnly.Parse(day) }, new Reading(claims, [], []), Announced.Figures).Findings;
}
