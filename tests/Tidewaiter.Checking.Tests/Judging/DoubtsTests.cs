using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>What is counted in another way than the text's excludes nothing, however far off it is.</summary>
public class DoubtsTests
{
    private static readonly Series Raw = Some.Customs with { Id = "raw", Basis = "customs, not adjusted" };
    private static readonly Series Adjusted = Some.Customs with { Id = "adjusted", Basis = "customs, adjusted" };
    private static readonly Series Reconciled = Some.Customs with { Id = "both-sides", Publisher = "Institute of Two Accounts", Basis = "reconciled" };

    private static readonly Flow Exports = Some.Exports with { To = EconomyCode.World };
    private static readonly Flow Imports = Some.Imports with { From = EconomyCode.World };

    private static readonly Figure[] Totals =
    [
        Of(Raw, "X", 271.4m), Of(Raw, "M", 204.7m), Of(Adjusted, "X", 266.2m), Of(Adjusted, "M", 209.3m),
    ];

    [Theory]
    [InlineData(288.6, Verdict.Unverifiable)]   // as another basis may have it
    [InlineData(0.2714, Verdict.Contradicted)]  // a thousandth, as none has
    public void A_total_of_an_office_that_counts_on_several_bases_must_be_far_off_to_be_wrong(double billions, Verdict verdict) =>
        Assert.Equal(verdict, Check(Totals, Some.Level(Exports, "2024-03", (decimal)billions, 4)).Verdict);

    [Fact]
    public void It_is_wrong_where_the_article_s_other_total_is_that_of_the_series() =>
        Assert.Equal(Verdict.Contradicted, Check(Totals, Some.Level(Exports, "2024-03", 288.6m, 1), Some.Level(Imports, "2024-03", 204.7m, 1)).Verdict);

    [Fact]
    public void It_is_wrong_where_the_office_has_one_basis_only() =>
        Assert.Equal(Verdict.Contradicted, Check([Of(Raw, "X", 271.4m)], Some.Level(Exports, "2024-03", 288.6m, 1)).Verdict);

    [Fact]
    public void The_reason_names_the_basis_of_the_figure() => Assert.Contains(
        "the office tells the country's totals on several bases: this one is 'customs, ",
        Check(Totals, Some.Level(Exports, "2024-03", 288.6m, 1)).Why,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, 14.3, Verdict.Unverifiable)]
    [InlineData(null, 10.1, Verdict.Confirmed)]
    [InlineData("Institute of Two Accounts", 14.3, Verdict.Contradicted)]
    public void Reconciled_accounts_confirm_and_contradict_only_what_is_credited_to_them(string? source, double billions, Verdict verdict) => Assert.Equal(
        verdict,
        Check([Of(Reconciled, "X", 10.1m, Some.Russia)], Some.Level(Some.Exports, "2024-03", (decimal)billions, 1) with { Source = source }).Verdict);

    [Fact]
    public void The_office_s_own_figure_excludes_what_the_reconciled_one_does_too() => Assert.Equal(
        Verdict.Contradicted,
        Check([Of(Reconciled, "X", 10.1m, Some.Russia), Some.Amount("X", "2024-03", 10.3m)], Some.Level(Some.Exports, "2024-03", 14.3m, 1)).Verdict);

    private static Finding Check(Figure[] figures, Claim claim, params Claim[] others) =>
        Checker.Check(new Article("") { Published = DateOnly.Parse("2024-04-15") }, new Reading([claim, .. others], [], []), new FigureSet(figures)).Findings[0];

    private static Figure Of(Series series, string direction, decimal billions, EconomyCode? partner = null)
    {
        var figure = Some.Amount(direction, "2024-03", billions, 1);
        return figure with
        {
            Flow = new(series, partner ?? EconomyCode.World, Direction.Parse(direction)),
            Release = figure.Release with { Id = series.Id, Publisher = series.Publisher },
        };
    }
}
