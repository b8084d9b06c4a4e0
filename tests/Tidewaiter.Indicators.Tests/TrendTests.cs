using CsCheck;
using Tidewaiter.Figures;
using Tidewaiter.Indicators.Seasonal;

namespace Tidewaiter.Indicators.Tests;

public class TrendTests
{
    [Fact]
    public void Twelve_months_are_the_year_before_plus_this_year_less_the_same_months()
    {
        var table = new Table().With("T", "2022", 190m).With("T", "2022-01..2022-11", 172m).With("T", "2023-01..2023-11", 218m);

        Assert.Equal(236m, RollingYears.Of(table.Now, Table.Trade, Month.Parse("2023-11"))!.Value.Middle);
        Assert.Null(RollingYears.Of(table.Now, Table.Trade, Month.Parse("2023-10")));
    }

    [Fact]
    public void The_average_rate_leads_from_the_first_amount_to_the_last()
    {
        var table = new Table().With("T", "2018", 107.06m, 0.005m).With("T", "2023", 240.11m, 0.005m);
        var (last, first) = (Levels.Best(table.Now, Table.Trade, Period.Year(2023))!, Levels.Best(table.Now, Table.Trade, Period.Year(2018))!);

        Assert.Equal(17.5m, Math.Round(AverageGrowth.Of(last, first, 5)!.Value.Middle, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Of(last, first, 0));
    }

    [Fact]
    public void Growing_by_the_average_rate_every_year_ends_at_the_last_amount() =>
        Gen.Select(Gen.Int[100, 100_000], Gen.Int[100, 100_000], Gen.Int[1, 30]).Sample((from, to, years) =>
        {
            var table = new Table().With("X", "2000", from, 0).With("X", $"{2000 + years}", to, 0);
            var rate = AverageGrowth.Of(Levels.Best(table.Now, Table.Exports, Period.Year(2000 + years))!, Levels.Best(table.Now, Table.Exports, Period.Year(2000))!, years)!;
            return Math.Abs((from * Math.Pow(1 + ((double)rate.Value.Middle / 100), years) / to) - 1) < 1e-6 && rate.Value.Low < rate.Value.High;
        });

    [Fact]
    public void What_the_parts_bring_adds_up_to_the_growth_of_the_whole() =>
        Gen.Select(Gen.Int[10, 10_000], Gen.Int[10, 10_000], Gen.Int[10, 10_000], Gen.Int[10, 10_000]).Sample((x, m, earlierX, earlierM) =>
        {
            var table = new Table().With("X", "2023", x, 0).With("M", "2023", m, 0).With("X", "2022", earlierX, 0).With("M", "2022", earlierM, 0);
            var whole = Levels.Best(table.Now, Table.Trade, Period.Year(2022))!;
            var growth = Growth.Of(table.Now, Table.Trade, Period.Year(2023), Period.Year(2022))[0].Value.Middle;
            var parts = Contribution(Table.Exports) + Contribution(Table.Imports);
            return Math.Abs(parts - growth) < 1e-9m;

            decimal Contribution(Subject part) => Contributions.Of(
                Levels.Best(table.Now, part, Period.Year(2023))!, Levels.Best(table.Now, part, Period.Year(2022))!, whole)!.Value.Middle;
        });

    [Fact]
    public void A_month_that_brings_what_it_always_brings_is_no_move_once_adjusted()
    {
        decimal[] season = [80, 85, 100, 102, 104, 106, 100, 98, 103, 110, 108, 120];
        var table = new Table();
        for (var month = 0; month < 96; month++)
        {
            table.With("X", Month.Of(2015, 1).Plus(month).ToString(), season[month % 12], 0.001m, day: "2023-02-01");
        }

        var adjusted = SeasonalAdjustment.Of(table.Now, Table.Exports, Month.Parse("2022-12"))!;

        Assert.Equal(0, (double)adjusted.OnMonth.Value.Middle, 0.1);
        Assert.Equal(20, (double)adjusted.SeasonPercent, 3.0);
        Assert.Equal(96, adjusted.Months);
        Assert.True(adjusted.Tested > 0 && adjusted.MeanRevision < 0.1m);
    }

    [Fact]
    public void A_gap_ends_the_run_and_five_years_are_needed()
    {
        var table = new Table();
        for (var month = 0; month < 96; month++)
        {
            if (month != 50)
            {
                table.With("X", Month.Of(2015, 1).Plus(month).ToString(), 100 + (month % 12), day: "2023-02-01");
            }
        }

        Assert.Null(SeasonalAdjustment.Of(table.Now, Table.Exports, Month.Parse("2022-12")));
    }
}
