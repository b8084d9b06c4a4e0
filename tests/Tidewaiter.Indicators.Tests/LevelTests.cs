using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class LevelTests
{
    [Fact]
    public void Trade_is_the_sum_and_the_balance_the_difference_of_both_directions()
    {
        var table = new Table().With("X", "2023", 100.3m, 0.05m).With("M", "2023", 117.8m, 0.05m);

        Assert.Equal(new Interval(218.0m, 218.2m), Levels.Best(table.Now, Table.Trade, Period.Year(2023))!.Value);
        Assert.Equal(new Interval(-17.6m, -17.4m), Levels.Best(table.Now, Table.Balance, Period.Year(2023))!.Value);
        Assert.Equal(Standing.Computed, Levels.Best(table.Now, Table.Trade, Period.Year(2023))!.Standing);
    }

    [Fact]
    public void A_vantage_that_was_asked_for_more_than_it_remembers_answers_as_before()
    {
        var vantage = new Table().With("X", "2023", 100.3m, 0.05m).With("M", "2023", 117.8m, 0.05m).Now;
        for (var year = 1; year < 2_500; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                Assert.Null(Levels.Best(vantage, Table.Exports, Period.Of(Month.Of(year, month))));
            }
        }

        Assert.Equal(new Interval(218.0m, 218.2m), Levels.Best(vantage, Table.Trade, Period.Year(2023))!.Value);
        Assert.Equal(new Interval(-17.6m, -17.4m), Levels.Best(vantage, Table.Balance, Period.Year(2023))!.Value);
    }

    [Fact]
    public void A_balance_is_turned_where_the_statement_is_the_partners()
    {
        var table = new Table().With("X", "2023", 100m).With("M", "2023", 117m);
        var partners = Subject.Of(Table.Office, new(FlowKind.Balance, Table.There, Table.Here))!;

        Assert.Equal(17m, Levels.Best(table.Now, partners, Period.Year(2023))!.Value.Middle);
    }

    [Fact]
    public void A_month_is_one_cumulative_figure_less_another_and_confirms_nothing()
    {
        var table = new Table().With("X", "2023-01..2023-10", 90m).With("X", "2023-01..2023-11", 100m);

        var november = Levels.Best(table.Now, Table.Exports, Period.Parse("2023-11"))!;

        Assert.Equal(10m, november.Value.Middle);
        Assert.Equal(Standing.Composed, november.Standing);
        Assert.True(november.Allowance >= 0.02m * 90);
    }

    [Fact]
    public void Months_make_a_year_only_where_all_are_there()
    {
        var table = new Table();
        for (var month = 1; month <= 11; month++)
        {
            table.With("X", $"2023-{month:00}", 10m);
        }

        Assert.Null(Levels.Best(table.Now, Table.Exports, Period.Year(2023)));
        Assert.Equal(120m, Levels.Best(table.With("X", "2023-12", 10m).Now, Table.Exports, Period.Year(2023))!.Value.Middle);
    }

    [Fact]
    public void A_sum_encloses_the_sum_of_all_numbers_that_the_parts_can_be() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 100_000], Gen.Int[-50, 50], Gen.Int[-50, 50]).Sample((x, m, dx, dm) =>
        {
            var table = new Table().With("X", "2023", x).With("M", "2023", m);
            var (trade, balance) = (Levels.Best(table.Now, Table.Trade, Period.Year(2023))!, Levels.Best(table.Now, Table.Balance, Period.Year(2023))!);
            var (exports, imports) = (x + (dx / 100m), m + (dm / 100m));
            return trade.Value.Low <= exports + imports && exports + imports <= trade.Value.High
                && balance.Value.Low <= exports - imports && exports - imports <= balance.Value.High;
        });
}
