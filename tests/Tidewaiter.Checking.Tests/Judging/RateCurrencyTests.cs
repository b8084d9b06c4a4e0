using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>A rate in yuan and one in dollars are two numbers: the office's dollar rate says nothing of an article that tells its trade in yuan.</summary>
public class RateCurrencyTests
{
    private static readonly Figure[] Figures = [Some.Amount("X", "2025-05", 8.21m), Some.Rate("X", "2025-05", -10.9m)];
    private static readonly Claim Rate = Some.Growth(Some.Exports, "2025-05", -9.4m);
    private static readonly Claim Dollars = Some.Level(Some.Exports, "2025-05", 8.21m);
    private static readonly Claim Yuan = Dollars with { Value = 59.1m * Some.Billion, Precision = 0.05m * Some.Billion, Unit = "CNY" };

    public static TheoryData<string, Claim[], Verdict> Articles => new()
    {
        { "no amounts", [], Verdict.Contradicted },
        { "amounts in dollars", [Dollars], Verdict.Contradicted },
        { "amounts in yuan", [Yuan], Verdict.Unverifiable },
        { "amounts in yuan, the dollars added in brackets", [Yuan, Dollars with { Alt = true }], Verdict.Unverifiable },
        { "amounts in both", [Yuan, Dollars], Verdict.Contradicted },
        { "the imports in yuan", [Yuan with { Flow = Some.Imports }], Verdict.Unverifiable },
        { "another pair in yuan", [Yuan with { Flow = Some.Exports with { To = EconomyCode.Parse("KAZ") } }], Verdict.Contradicted },
        { "another rate said to be in yuan", [Rate with { Terms = "CNY", Period = Period.Parse("2025-04") }], Verdict.Unverifiable },
        { "another rate in constant prices", [Rate with { Terms = "real", Period = Period.Parse("2025-04") }], Verdict.Contradicted },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_rate_is_judged_in_the_currency_in_which_the_article_tells_the_pair(string article, Claim[] others, Verdict verdict) =>
        Assert.True(verdict == Some.Check(Figures, "2025-06-10", [.. others, Rate])[^1].Verdict, article);

    [Fact]
    public void A_rate_that_names_its_currency_is_judged_in_it() =>
        Assert.Equal(Verdict.Contradicted, Some.Check(Figures, "2025-06-10", Yuan, Rate with { Terms = "USD" })[^1].Verdict);

    [Fact]
    public void The_claim_given_out_says_no_more_than_the_text_and_the_reason_names_the_currency()
    {
        var finding = Some.Check(Figures, "2025-06-10", Yuan, Rate)[^1];

        Assert.Null(finding.Claim.Terms);
        Assert.Contains("the rate is computed in CNY, the figures held are in USD", finding.Why, StringComparison.Ordinal);
    }
}
