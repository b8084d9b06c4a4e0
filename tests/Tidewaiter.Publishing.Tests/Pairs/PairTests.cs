using Tidewaiter.Figures;
using Tidewaiter.Publishing.Charts;
using Tidewaiter.Publishing.Pairs;

namespace Tidewaiter.Publishing.Tests.Pairs;

public class PairTests
{
    private static readonly EconomyCode Germany = EconomyCode.Parse("DEU");
    private static readonly EconomyCode Poland = EconomyCode.Parse("POL");

    private static Office German => new Office("DEU").Tells(
        "POL",
        "X 2022-01 90 2022-02-09",
        "M 2022-01 70 2022-02-09",
        "X 2023-01 100 2023-02-09",
        "M 2023-01 80 2023-02-09",
        "X 2023-02 120 2023-03-09",
        "M 2023-02 85 2023-03-09",
        "X 2023-01 104 2023-04-09");    // revised

    [Fact]
    public void Flows_are_named_for_the_first_economy_whoever_counts_them()
    {
        var pair = Assert.Single(Pair.Of(Office.Held(German), Poland, Germany));

        Assert.Equal(80, pair.Amount(pair.Flow(FlowKind.Exports), Period.Parse("2023-01"))!.Value.Middle);
        Assert.Equal(-24, pair.Amount(pair.Flow(FlowKind.Balance), Period.Parse("2023-01"))!.Value.Middle);
        Assert.Equal(184, pair.Amount(pair.Flow(FlowKind.Trade), Period.Parse("2023-01"))!.Value.Middle);
    }

    [Theory]
    [InlineData("2023-02-28", 100, "2023-01")]
    [InlineData("2023-03-31", 100, "2023-02")]
    [InlineData("2023-04-30", 104, "2023-02")]
    [InlineData(null, 104, "2023-02")]
    public void As_of_a_day_that_is_told_which_was_out(string? day, int exports, string last)
    {
        var pair = Assert.Single(Pair.Of(Office.Held(German), Germany, Poland, day is null ? null : DateOnly.Parse(day)));

        Assert.Equal(exports, pair.Amount(pair.Flow(FlowKind.Exports), Period.Parse("2023-01"))!.Value.Middle);
        Assert.Equal(last, pair.Last.ToString());
    }

    [Fact]
    public void Before_anything_was_out_there_is_no_pair() => Assert.Empty(Pair.Of(Office.Held(German), Germany, Poland, new DateOnly(2022, 1, 15)));

    [Fact]
    public void A_count_that_reaches_furthest_comes_first_unless_it_is_a_fragment_of_the_other()
    {
        var months = Enumerable.Range(0, 24).Select(i => Month.Of(2021, 1).Plus(i)).Select(month => $"X {month} 50 {month.Plus(2).FirstDay:yyyy-MM-dd}").ToArray();
        var polish = new Office("POL").Tells("DEU", months);

        Assert.Equal("DEU", Pair.Of(Office.Held(German, new Office("POL").Tells("DEU", months.AsSpan(0, 10))), Germany, Poland)[0].Series.Reporter.ToString());
        Assert.Equal("POL", Pair.Of(Office.Held(new Office("DEU").Tells("POL", "X 2025-01 1 2025-02-09"), polish), Germany, Poland)[0].Series.Reporter.ToString());
    }

    [Fact]
    public void The_table_has_what_held_or_every_release_and_nothing_computed()
    {
        var pair = Assert.Single(Pair.Of(Office.Held(German), Germany, Poland));
        Assert.Equal(6, PairTable.Of(pair).Rows.Count);
        Assert.Equal([100m, 104m], PairTable.Of(pair, everyRelease: true).Only(Period.Parse("2023-01")).Rows.Where(row => row.Flow.From == Germany).Select(row => row.Figure.Printed));
    }

    [Fact]
    public void A_row_as_CSV_has_office_valuation_release_and_where_it_stands()
    {
        var pair = Assert.Single(Pair.Of(Office.Held(German), Germany, Poland));
        var lines = PairCsv.Write(PairTable.Of(pair)).Split('\n');

        Assert.Equal("period,start,end,flow,from,to,measure,value,low,high,unit,series,office,dataset,reporter,valuation,released,estimated,release,address,relay,as_reported", lines[0]);
        Assert.Contains("2023-01,2023-01,2023-01,exports,POL,DEU,amount,80,79.95,80.05,USD,deu-customs,Customs of DEU,Trade by country,DEU,CIF,2023-02-09,False,deu-customs-2023-02-09,https://customs.example/2023-02-09,,", lines);
    }

    [Fact]
    public void The_buyer_is_held_against_the_seller()
    {
        var polish = new Office("POL").Tells("DEU", "M 2023-01 107 2023-02-15", "M 2023-02 126 2023-03-15", "X 2023-01 75 2023-02-15", "X 2023-02 80 2023-03-15");
        var german = new Office("DEU").Tells("POL", "X 2023-01 100 2023-02-09", "X 2023-02 120 2023-03-09", "M 2023-01 81 2023-02-09", "M 2023-02 80 2023-03-09");
        var pair = Pair.Of(Office.Held(german, polish), Germany, Poland)[0];
        var chart = PairCharts.Of(pair).Single(one => one.Id == "mirror");

        Assert.Equal(["2023-01", "2023-02"], chart.Points);
        Assert.Equal([7m, 5m], Rounded(chart.Lines[0]));    // Germany to Poland: Poland buys
        Assert.Equal([8m, 0m], Rounded(chart.Lines[1]));
    }

    [Fact]
    public void A_revised_figure_is_told_by_how_much_it_moved_and_others_are_left_out()
    {
        var chart = PairCharts.Of(Assert.Single(Pair.Of(Office.Held(German.Tells("POL", "X 2023-02 114 2023-04-09")), Germany, Poland))).Single(one => one.Id == "revisions");

        Assert.Equal(["2023-01", "2023-02"], chart.Points);
        Assert.Equal([4m, -5m], Rounded(chart.Lines[1]));
        Assert.Equal([null, null], chart.Lines[2].Values);
    }

    [Fact]
    public void A_month_without_a_figure_is_a_gap_in_the_chart()
    {
        var pair = Assert.Single(Pair.Of(Office.Held(German), Germany, Poland));
        var monthly = PairCharts.Of(pair).Single(chart => chart.Id == "monthly");

        Assert.Equal(14, monthly.Points.Count);
        Assert.Equal(11, monthly.Lines[0].Values.Count(value => value is null));
        Assert.Contains("A gap is a month", monthly.Note, StringComparison.Ordinal);
        Assert.Equal("Germany and Poland: both directions, month by month", monthly.Heading);
    }

    [Theory]
    [InlineData("2011-01-01", null)]
    [InlineData("2013-01-01", 2020)]
    [InlineData("2021-01-01", 2024)]
    public void The_latest_goal_that_was_told_by_then_is_drawn(string day, int? by)
    {
        var goal = TradeGoal.Of(EconomyCode.Parse("RUS"), EconomyCode.Parse("CHN")).LastOrDefault(one => one.Told <= DateOnly.Parse(day));

        Assert.Equal(by, goal?.By);
    }

    private static decimal[] Rounded(ChartLine line) => [.. line.Values.Select(value => Math.Round(value!.Value, 0))];
}
