using CsCheck;

namespace Tidewaiter.Figures.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2024", "2024-01", 12)]
    [InlineData("2024-Q3", "2024-07", 3)]
    [InlineData("2024-03", "2024-03", 1)]
    [InlineData("2023-04..2024-03", "2023-04", 12)] // India's fiscal year is no calendar year
    public void Reads_and_writes_its_form(string text, string start, int months)
    {
        var period = Period.Parse(text);

        Assert.Equal((start, months), (period.Start.ToString(), period.Months));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("2020..2022", "2020-01..2022-12")]
    [InlineData("2022-Q3..2023", "2022-07..2023-12")]
    [InlineData("2023..2023", "2023")]
    public void Takes_years_and_quarters_for_the_ends_of_a_run(string text, string period) =>
        Assert.Equal(period, Period.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2024-Q5")]
    [InlineData("202403")] // UN Comtrade's form: its own reader turns it into 2024-03
    [InlineData("2024-11..2024-01")]
    [InlineData("2024-11..2023")]
    [InlineData("2024..")]
    [InlineData("..2024")]
    [InlineData("2023..2024..2025")]
    [InlineData("0000")]
    public void Refuses_what_is_not_a_period(string text) => Assert.False(Period.TryParse(text, null, out _));

    [Theory]
    [InlineData("2023-01..2023-11", "2022-01..2022-11")]
    [InlineData("2024-02", "2023-02")]
    public void Year_on_year_compares_with_the_same_months(string period, string before) =>
        Assert.Equal(before, Period.Parse(period).YearBefore.ToString());

    [Theory]
    [InlineData("2023-11", "2023-10")]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2023", "2022")]
    public void Before_is_as_many_months_just_before(string period, string before) =>
        Assert.Equal(before, Period.Parse(period).Before.ToString());

    [Fact]
    public void Every_run_of_months_survives_writing_and_reading() =>
        Gen.Select(Gen.Int[1, 9997], Gen.Int[1, 12], Gen.Int[0, 11]).Sample((year, month, more) =>
        {
            var start = Month.Of(year, month);
            var period = Period.Of(start, start.Plus(more));
            Assert.Equal(period, Period.Parse(period.ToString()));
            Assert.Equal(more + 1, period.EachMonth().Count());
        });
}
