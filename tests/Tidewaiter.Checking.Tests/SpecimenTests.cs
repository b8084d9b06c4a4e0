using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>Cases from real reporting that a naive comparison gets wrong.</summary>
public class SpecimenTests
{
    private static readonly Figure[] Year2023 =
    [
        Some.Amount("T", "2022", 190.271m, 3, "2023-01-13"),
        Some.Amount("T", "2023", 240.11m, 2, "2024-01-12"),
        Some.Rate("T", "2023", 26.3m, 1, "2024-01-12"),
    ];

    [Fact]
    public void The_offices_own_rate_stands_though_the_amounts_as_announced_give_another()
    {
        var findings = Some.Check(Year2023, "2024-01-12",
            Some.Level(Some.Trade, "2023", 240.11m), Some.Growth(Some.Trade, "2023", 26.3m), Some.Level(Some.Trade, "2022", 190.271m, 3));

        Assert.All(findings, finding => Assert.Equal(Verdict.Confirmed, finding.Verdict));
    }

    [Fact]
    public void A_rate_one_off_in_its_last_digit_is_rounded() =>
        Assert.Equal(Verdict.Rounded, Assert.Single(Some.Check(Year2023, "2024-01-12", Some.Growth(Some.Trade, "2023", 26.2m))).Verdict);

    [Fact]
    public void A_rate_computed_on_amounts_as_first_printed_is_no_error_either()
    {
        Figure[] figures =
        [
            Some.Amount("X", "2022", 76.122m, 3, "2023-01-13"),
            Some.Amount("X", "2023", 110.97m, 2, "2024-01-12"),
            Some.Rate("X", "2023", 46.9m, 1, "2024-01-12"),
        ];
        var finding = Assert.Single(Some.Check(figures, "2024-01-12", Some.Growth(Some.Exports, "2023", 45.8m)));

        Assert.Equal(Verdict.Revised, finding.Verdict);
        Assert.Contains("45.8 %", finding.Why, StringComparison.Ordinal);
        Assert.Contains("46.9 %", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_thousand_errors_has_its_verdicts_and_is_mended_no_further()
    {
        Figure[] figures = [Some.Amount("X", "2023", 110.97m, 2, "2024-01-12"), Some.Amount("M", "2023", 129.14m, 2, "2024-01-12")];
        var findings = Some.Check(figures, "2024-01-12", [.. Enumerable.Repeat(Some.Level(Some.Exports, "2023", 129.14m), 1_200)]);

        Assert.All(findings, finding => Assert.Equal(Verdict.Contradicted, finding.Verdict));
        Assert.Equal(Edit.SwapDirection, findings[0].Repairs[0].Edit);
        Assert.Empty(findings[^1].Repairs);
    }

    [Fact]
    public void Imports_told_as_exports_are_contradicted_and_mended_by_turning_the_direction()
    {
        Figure[] figures =
        [
            Some.Amount("X", "2023-01..2023-09", 81.4m, 1, "2023-10-13"), Some.Rate("X", "2023-01..2023-09", 56.9m, 1, "2023-10-13"),
            Some.Amount("M", "2023-01..2023-09", 94.9m, 1, "2023-10-13"), Some.Rate("M", "2023-01..2023-09", 12.7m, 1, "2023-10-13"),
        ];
        var findings = Some.Check(figures, "2023-10-13",
            Some.Level(Some.Imports, "2023-01..2023-09", 81.4m, 1), Some.Growth(Some.Imports, "2023-01..2023-09", 56.9m));

        Assert.All(findings, finding =>
        {
            Assert.Equal(Verdict.Contradicted, finding.Verdict);
            var repair = Assert.Single(finding.Repairs);
            Assert.Equal((Edit.SwapDirection, Some.Exports), (repair.Edit, repair.To.Flow));
        });
    }

    [Fact]
    public void A_target_has_an_outcome_and_is_neither_true_nor_false()
    {
        Figure[] figures =
        [
            Some.Amount("T", "2023-01..2023-10", 196.48m), Some.Amount("T", "2023-01..2023-11", 218.17m), Some.Amount("T", "2023", 240.11m),
        ];
        var target = Some.Level(Some.Trade, "2024", 200m, 0) with { Modality = Claims.Modality.Target };
        var finding = Assert.Single(Some.Check(figures, "2023-12-07", target));

        Assert.Equal(Verdict.Unverifiable, finding.Verdict);
        Assert.Equal(new Outcome(OutcomeStatus.Reached, Month.Parse("2023-11"), 13), finding.Outcome);
    }
}
