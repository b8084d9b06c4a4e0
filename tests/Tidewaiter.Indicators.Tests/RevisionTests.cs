using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class RevisionTests
{
    private static readonly Month November = Month.Parse("2023-11");

    [Fact]
    public void Cumulative_figures_differ_by_more_than_the_month_where_earlier_months_were_revised()
    {
        var table = new Table().With("T", "2023-01..2023-10", 196.48m, 0.0005m).With("T", "2023-01..2023-11", 218.176m, 0.0005m).With("T", "2023-11", 21.5m, 0.05m);

        var month = SingleMonths.Of(table.Now, Table.Trade, November);

        Assert.Equal((21.5m, 21.696m, 0.196m), (month.Published!.Value.Middle, month.Implied!.Value.Middle, month.Revision!.Value.Middle));
        Assert.True(month.TellsRevision);
        Assert.Same(month.Published, month.Best);
    }

    [Fact]
    public void A_difference_that_rounding_explains_tells_no_revision()
    {
        var table = new Table().With("T", "2023-01..2023-10", 196.5m, 0.05m).With("T", "2023-01..2023-11", 218.1m, 0.05m).With("T", "2023-11", 21.5m, 0.05m);

        Assert.False(SingleMonths.Of(table.Now, Table.Trade, November).TellsRevision);
    }

    [Fact]
    public void A_triangle_has_first_and_latest_and_what_the_rate_of_a_year_later_implies()
    {
        var table = new Table()
            .With("T", "2022", 190.271m, 0.0005m, day: "2023-01-13").With("T", "2023", 240.11m, 0.005m, day: "2024-01-12").With("T", "2023", 26.3m, 0.05m, Measure.Growth, "2024-01-12")
            .With("T", "2021", 100m, 0.5m, day: "2022-01-13").With("T", "2021", 102m, 0.5m, day: "2022-06-13").With("T", "2021", 102.1m, 0.5m, day: "2022-07-13");

        var triangle = RevisionTriangle.Of(table.Now, Table.Trade, [Period.Year(2021), Period.Year(2022), Period.Year(2023), Period.Year(2020)]);

        Assert.Equal(["2021", "2022", "2023"], triangle.Rows.Select(row => row.Period.ToString()));
        Assert.Equal([2, 2, 1], triangle.Rows.Select(row => row.Vintages.Count)); // what rounding explains is no vintage
        Assert.True(triangle.Rows[1].Latest.IsImplied);
        Assert.Equal((2, 1), (triangle.Revised, triangle.SignChanges)); // up, then down
        Assert.Equal(0.96m, Math.Round(triangle.Mean, 2));
        Assert.Equal(1.04m, Math.Round(triangle.MeanAbsolute, 2));
        Assert.Null(triangle.Bias);
    }

    [Fact]
    public void As_of_a_day_later_vintages_are_not_in_the_triangle()
    {
        var table = new Table().With("T", "2021", 100m, 0.5m, day: "2022-01-13").With("T", "2021", 102m, 0.5m, day: "2022-06-13");

        Assert.Equal(0, RevisionTriangle.Of(table.AsOf("2022-03-01"), Table.Trade, [Period.Year(2021)]).Revised);
    }

    [Fact]
    public void A_vintage_never_changes_an_answer_as_of_an_earlier_day() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 1000], Gen.Int[1, 1000], Gen.Int[1, 400]).Sample((first, later, year, days) =>
        {
            var table = new Table().With("X", "2022", year, day: "2023-01-10").With("X", "2023", first, day: "2024-01-10").With("X", "2023", 4m, 0.05m, Measure.Growth, "2024-01-10");
            var day = "2024-01-20";
            var before = Answers(table.AsOf(day));
            var added = new DateOnly(2024, 1, 20).AddDays(days).ToString("yyyy-MM-dd");
            table.With("X", "2023", later, day: added).With("X", "2022", later, day: added).With("X", "2023", 5m, 0.05m, Measure.Growth, added);
            Assert.Equal(before, Answers(table.AsOf(day)));
        });

    private static string Answers(Vantage vantage) => string.Join(' ',
        Levels.Best(vantage, Table.Exports, Period.Year(2023))?.Value,
        Growth.Of(vantage, Table.Exports, Period.Year(2023), Period.Year(2022)).Count,
        Growth.Of(vantage, Table.Exports, Period.Year(2023), Period.Year(2022))[0].Value,
        Records.Of(vantage, Table.Exports, Period.Year(2023))?.Greatest.Value);
}
