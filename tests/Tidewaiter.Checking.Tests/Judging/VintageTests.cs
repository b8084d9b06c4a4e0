using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>What was out on the article's day, and what holds today.</summary>
public class VintageTests
{
    private static readonly Figure[] Revised =
    [
        Some.Amount("M", "2022-Q1", 21.73m, 2, "2022-04-13"), Some.Amount("M", "2022-Q1", 22.45m, 2, "2023-01-13"),
    ];

    [Theory]
    [InlineData("2022-04-13", 21.73, Verdict.Revised)]    // right then
    [InlineData("2023-02-01", 22.45, Verdict.Confirmed)]
    [InlineData("2022-04-13", 22.45, Verdict.Revised)]    // right today only
    [InlineData(null, 22.45, Verdict.Confirmed)]
    [InlineData(null, 21.73, Verdict.Revised)]            // never wrong only for being of an earlier day
    [InlineData(null, 27.13, Verdict.Contradicted)]
    [InlineData("2022-04-14", 12.73, Verdict.Contradicted)]
    public void A_figure_is_judged_by_the_day_it_was_written(string? day, double billions, Verdict verdict)
    {
        var finding = Assert.Single(Some.Check(Revised, day, Some.Level(Some.Imports, "2022-Q1", (decimal)billions)));

        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(day is null, finding.AsOf is null);
    }

    // Told half a year after its release; of the series a revision of 1.5 % of exports and 3 % of imports is known in general.
    [Theory]
    [InlineData("X", 102, 0, Verdict.Contradicted)]
    [InlineData("X", 102, 4, Verdict.Consistent)]        // of this flow the office has moved whole rows of months by 4 %
    [InlineData("X", 105, 4, Verdict.Contradicted)]
    [InlineData("M", 102, 0, Verdict.Consistent)]
    [InlineData("M", 102, 0.2, Verdict.Contradicted)]    // this one it leaves as it is
    public void What_the_vintages_of_a_flow_show_tells_how_far_it_may_have_been_revised(string direction, double billions, double percent, Verdict verdict)
    {
        var months = Enumerable.Range(1, percent == 0 ? 0 : 14).Select(i => Period.Parse("2023-11").Shift(-i));
        Figure[] figures =
        [
            Some.Amount(direction, "2023-11", 100),
            .. months.SelectMany(month => (Figure[])
            [
                Some.Amount(direction, month.ToString(), 50),
                Some.Amount(direction, month.ToString(), 50 * (1 + ((decimal)percent / 100)), 2, month.End.Plus(3).LastDay.ToString("yyyy-MM-dd")),
            ]),
        ];
        var claim = Some.Level(direction == "X" ? Some.Exports : Some.Imports, "2023-11", (decimal)billions);

        Assert.Equal(verdict, Assert.Single(Some.Check(figures, "2024-06-01", claim)).Verdict);
    }

    [Fact]
    public void Both_vintages_are_shown()
    {
        var finding = Assert.Single(Some.Check(Revised, "2022-04-13", Some.Level(Some.Imports, "2022-Q1", 21.73m)));

        Assert.Equal(21.73m * Some.Billion, finding.Then?.Value);
        Assert.Equal(22.45m * Some.Billion, finding.Now?.Value);
        Assert.Equal(DateOnly.Parse("2023-01-13"), finding.Now?.Release?.Day);
    }

    [Fact]
    public void A_year_that_was_not_over_is_judged_by_what_was_out_and_confirms_nothing()
    {
        Figure[] figures = [Some.Amount("T", "2023-01..2023-11", 218.17m, 2, "2023-12-07"), Some.Amount("T", "2023", 240.11m, 2, "2024-01-12")];
        var findings = Some.Check(figures, "2023-12-20", Some.Level(Some.Trade, "2023", 218.17m), Some.Level(Some.Trade, "2023", 240.11m));

        Assert.Equal([Verdict.Consistent, Verdict.Unverifiable], findings.Select(finding => finding.Verdict));
    }

    [Fact]
    public void A_coarse_figure_does_not_confirm_a_precise_claim()
    {
        Figure[] figures = [Some.Amount("T", "2024-01..2024-04", 75m, 0, "2024-05-09")];
        var findings = Some.Check(figures, "2024-05-10",
            Some.Level(Some.Trade, "2024-01..2024-04", 75.123m, 3),
            Some.Level(Some.Trade, "2024-01..2024-04", 75m, 0) with { Hedge = Hedge.Over },
            Some.Level(Some.Trade, "2024-01..2024-04", 57m, 0));

        Assert.Equal([Verdict.Consistent, Verdict.Confirmed, Verdict.Contradicted], findings.Select(finding => finding.Verdict));
    }

    [Theory]
    [InlineData(200, Hedge.Over, Verdict.Confirmed)]
    [InlineData(220, Hedge.Over, Verdict.Contradicted)]
    [InlineData(220, Hedge.Nearly, Verdict.Confirmed)]
    [InlineData(215, Hedge.About, Verdict.Confirmed)]
    [InlineData(205, Hedge.About, Verdict.Contradicted)]
    [InlineData(218, Hedge.Exact, Verdict.Confirmed)]
    [InlineData(219, Hedge.Exact, Verdict.Rounded)]    // one unit in the last digit
    [InlineData(220, Hedge.Exact, Verdict.Rounded)]    // a silent "about"
    [InlineData(200, Hedge.Exact, Verdict.Contradicted)]
    public void A_hedge_says_how_much_is_claimed(int billions, Hedge hedge, Verdict verdict)
    {
        Figure[] figures = [Some.Amount("T", "2023-01..2023-11", 218.17m, 2, "2023-12-07")];
        var claim = Some.Level(Some.Trade, "2023-01..2023-11", billions, 0) with { Hedge = hedge };

        Assert.Equal(verdict, Assert.Single(Some.Check(figures, "2023-12-07", claim)).Verdict);
    }

    [Fact]
    public void A_mirror_alone_never_contradicts()
    {
        Figure[] figures = [Some.Amount("M", "2023", 129.13m, 2, "2024-01-12")];
        var findings = Some.Check(figures, "2024-02-01",
            Some.Level(Some.Imports, "2023", 122m, 0) with { Reporter = Some.Russia },
            Some.Level(Some.Imports, "2023", 60m, 0) with { Reporter = Some.Russia });

        Assert.Equal([Verdict.Consistent, Verdict.Unverifiable], findings.Select(finding => finding.Verdict));
        Assert.Contains("told and not judged", findings[1].Why, StringComparison.Ordinal);
    }
}
