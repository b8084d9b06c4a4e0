using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class WorkbookTests
{
    private static readonly Period November = Period.Parse("2023-11");
    private static readonly Period Year = Period.Parse("2023");

    private static readonly Table Table = new Table()
        .With("X", "2023-11", 100, day: "2023-12-10").With("X", "2023-11", 103, day: "2024-02-20")
        .With("M", "2023-11", 60, day: "2023-12-12").With("M", "2022-11", 50, day: "2022-12-12")
        .With("X", "2022-11", 80, day: "2022-12-10").With("X", "2023", 1000, day: "2024-01-15").With("M", "2023", 700, day: "2024-01-15");

    [Fact]
    public void What_it_has_reckoned_before_changes_no_answer()
    {
        var workbook = new Workbook(Table.Figures);
        foreach (var day in Enumerable.Range(0, 500).Select(i => new DateOnly(2023, 11, 1).AddDays(i * 7 % 500)).Select(day => (DateOnly?)day).Append(null))
        {
            var (kept, anew) = (workbook.AsOf(day), new Vantage(Table.Figures, day));
            foreach (var subject in (Subject[])[Table.Exports, Table.Imports, Table.Trade, Table.Balance])
            {
                foreach (var period in (Period[])[November, Year, November.YearBefore])
                {
                    Assert.Equal(Values(Levels.Of(anew, subject, period)), Values(Levels.Of(kept, subject, period)));
                    Assert.Equal(Values(Growth.Of(anew, subject, period, period.YearBefore)), Values(Growth.Of(kept, subject, period, period.YearBefore)));
                    Assert.Equal(Values(Growth.Changes(anew, subject, period, period.YearBefore)), Values(Growth.Changes(kept, subject, period, period.YearBefore)));
                    Assert.Equal(Ranks.Of(anew, subject, period)?.Evidence.Value, Ranks.Of(kept, subject, period)?.Evidence.Value);
                    Assert.Equal(Records.Of(anew, subject, period)?.Greatest.Value, Records.Of(kept, subject, period)?.Greatest.Value);
                }
            }
        }

        static IEnumerable<(Interval, Standing)> Values(IEnumerable<Evidence> ways) => ways.Select(way => (way.Value, way.Standing));
    }

    [Theory]
    [InlineData("2024-01-16", "2024-02-19", true)]
    [InlineData("2024-01-16", "2024-02-20", false)] // November was revised on that day
    [InlineData("2024-02-20", null, true)]
    [InlineData("2023-12-10", "2023-12-12", false)] // the other direction came out
    public void Two_days_see_the_same_where_nothing_came_out_in_between(string one, string? other, bool same)
    {
        var workbook = new Workbook(Table.Figures);

        Assert.Equal(same, On(one).IsOfTheSame(On(other)));

        FlowView On(string? day) => workbook.AsOf(day is null ? null : DateOnly.Parse(day)).View(Table.Exports.Key);
    }

    [Fact]
    public void What_can_be_anything_by_no_way_is_ruled_out_at_a_look()
    {
        var answers = new Workbook(Table.Figures).AsOf(null).View(Table.Exports.Key).Levels(November, reversed: false);

        Assert.True(answers.MayTouch(Interval.Rounded(103, 0.5m)));
        Assert.True(answers.MayTouch(new(102, 200)));
        Assert.False(answers.MayTouch(Interval.Rounded(110, 0.5m)));
        Assert.False(Answers.None.MayTouch(new(decimal.MinValue, decimal.MaxValue)));
    }
}
