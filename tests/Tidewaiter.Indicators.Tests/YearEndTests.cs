using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class YearEndTests
{
    private static readonly Period Nine = Period.FirstMonths(2023, 9);

    [Fact]
    public void The_year_so_far_is_carried_on_by_the_share_that_so_many_months_had()
    {
        var estimate = YearEnds.Of(Years((75, 100), (76, 100), (74, 100)).With("T", "2023-01..2023-09", 150m, 0).Now, Table.Trade, Nine)!;

        Assert.Equal(200m, Math.Round(estimate.Estimate.Value.Middle, 6));
        Assert.Equal((3, 0), (estimate.Years, estimate.Tested));
        Assert.True(estimate.Least < 200 && estimate.Most > 200);
    }

    [Fact]
    public void Two_years_are_too_few() =>
        Assert.Null(YearEnds.Of(Years((75, 100), (76, 100)).With("T", "2023-01..2023-09", 150m, 0).Now, Table.Trade, Nine));

    [Fact]
    public void The_same_estimate_is_tried_on_the_years_before()
    {
        // 2022 had 60 of 100 by then, where the three years before it had 75: its estimate was 80, a fifth too low.
        var estimate = YearEnds.Of(Years((60, 100), (75, 100), (75, 100), (75, 100)).With("T", "2023-01..2023-09", 150m, 0).Now, Table.Trade, Nine)!;

        Assert.Equal(1, estimate.Tested);
        Assert.Equal(20m, Math.Round(estimate.MeanError, 6));
        Assert.Equal(estimate.MeanError, estimate.GreatestError);
    }

    [Fact]
    public void Years_that_are_all_alike_are_carried_on_exactly() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[100, 10_000]).Sample((share, year) =>
        {
            var table = Years([.. Enumerable.Repeat((share, 100m), 6)]).With("T", "2023-01..2023-09", year * share / 100m, 0);
            var estimate = YearEnds.Of(table.Now, Table.Trade, Nine)!;
            return Math.Abs(estimate.Estimate.Value.Middle - year) < 1e-6m && estimate.MeanError < 1e-9m;
        });

    [Fact]
    public void A_whole_year_is_refused() => Assert.Throws<ArgumentException>(() => YearEnds.Of(new Table().Now, Table.Trade, Period.Year(2023)));

    private static Table Years(params (decimal SoFar, decimal Year)[] years)
    {
        var table = new Table();
        foreach (var (back, year) in years.Index())
        {
            table.With("T", $"{2022 - back}-01..{2022 - back}-09", year.SoFar, 0).With("T", $"{2022 - back}", year.Year, 0);
        }

        return table;
    }
}
