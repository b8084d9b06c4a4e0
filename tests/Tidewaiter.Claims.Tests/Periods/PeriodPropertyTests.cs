using System.Text;
using CsCheck;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Tests.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Periods;

public class PeriodPropertyTests
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly string[] Pieces =
    [
        "January", "Nov.", "May", "2023", "2023-24", "5", "31", "Q3", "H1", "3Q24", "FY", "the", "a", "first", "second", "nine", "months", "month", "quarter", "half", "year", "years", "decade", "days",
        "of", "in", "from", "to", "through", "between", "and", "by", "since", "than", "compared with", "on", "over", "last", "previous", "this", "next", "same", "that", "past", "ago", "earlier", "ended",
        "fiscal", "full", "period", "level", "in a row", "year-on-year", "y/y", "so far this year", "Tuesday", "'", "-", "–", "/", ",", ".", "(", ")", "\t", "\n", "99", "0", "9999", "1900", "2100", "will",
    ];

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 20000].Select(days => new DateOnly(1980, 1, 1).AddDays(days));

    [Fact]
    public void A_month_with_its_year_means_that_month_on_any_day() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1950, 2049], Days, Gen.OneOf("{0} {1}", "{0}, {1}", "{0} of {1}")).Sample((month, year, day, style) =>
        {
            var written = style.Replace("{0}", Names[month - 1]).Replace("{1}", year.ToString());
            var mention = Assert.Single(English.Periods($"It rose in {written}.", new(day)));
            Assert.Equal((PeriodRole.Covers, Period.Of(Month.Of(year, month))), (mention.Role, mention.Period!.Value));
        });

    [Fact]
    public void A_month_without_its_year_is_the_latest_that_had_begun() =>
        Gen.Select(Gen.Int[1, 12], Days).Sample((month, day) =>
        {
            var period = Assert.Single(English.Periods($"It rose in {Names[month - 1]}.", new(day))).Period!.Value;
            Assert.Equal(month, period.Start.OfYear);
            Assert.InRange(Month.Of(day).Since(period.Start), 0, 11);
        });

    [Fact]
    public void A_run_of_months_ends_before_the_articles_month_does() =>
        Gen.Select(Gen.Int[2, 12], Days).Sample((last, day) =>
        {
            var period = Assert.Single(English.Periods($"It rose in January-{Names[last - 1]}.", new(day))).Period!.Value;
            Assert.Equal((1, last), (period.Start.OfYear, period.Months));
            Assert.InRange(Month.Of(day).Since(period.End), 0, 11);
        });

    [Fact]
    public void A_quarter_with_its_year_means_that_quarter() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1950, 2049], Gen.OneOf("the {2} quarter of {1}", "Q{0} {1}", "{0}Q {1}", "Q{0} of {1}", "{1} Q{0}")).Sample((quarter, year, style) =>
        {
            var written = style.Replace("{0}", quarter.ToString()).Replace("{1}", year.ToString()).Replace("{2}", Ordinals[quarter - 1]);
            Assert.Equal(Period.Quarter(year, quarter), Assert.Single(English.Periods($"It rose in {written}.", new(new DateOnly(2024, 5, 6)))).Period);
        });

    [Fact]
    public void Moving_the_article_by_years_moves_what_it_says() =>
        Gen.Select(Gen.OneOf("last year", "this month", "in November", "in the first half", "last quarter", "in January-May", "in the past three years", "so far this year"), Days, Gen.Int[1, 20])
            .Sample((said, day, years) =>
            {
                // 29 February has no counterpart in most years.
                day = new(day.Year, day.Month, Math.Min(day.Day, 28));
                var (now, later) = (English.Periods($"It rose {said}.", new(day)), English.Periods($"It rose {said}.", new(day.AddYears(years))));
                Assert.Equal(now.Select(mention => mention.Period?.Shift(12 * years)), later.Select(mention => mention.Period));
            });

    [Fact]
    public void Whatever_stands_there_mentions_follow_each_other_inside_their_sentence() =>
        Gen.Select(Gen.OneOf(Pieces).List[0, 40], Gen.Bool.List[40], Days).Sample((pieces, gaps, day) =>
        {
            var text = new StringBuilder();
            for (var i = 0; i < pieces.Count; i++)
            {
                text.Append(pieces[i]).Append(gaps[i] ? " " : "");
            }

            AssertOrderly(text.ToString(), day);
        });

    [Theory]
    [InlineData("2023-")]
    [InlineData("2023 ")]
    [InlineData("January ")]
    [InlineData("January-")]
    [InlineData("the first ")]
    [InlineData("first nine months of ")]
    [InlineData("the same ")]
    [InlineData("from ")]
    [InlineData("by the end of ")]
    [InlineData("5 ")]
    [InlineData("by May ")]
    [InlineData("a year earlier ")]
    [InlineData("of the ")]
    public void Endless_repetition_ends(string piece) =>
        AssertOrderly(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)), new(2024, 5, 6));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0002-03-04")]
    public void The_ends_of_the_calendar_do_no_harm(string day)
    {
        foreach (var said in Pieces)
        {
            AssertOrderly($"It rose in the past {said} years, 500 years ago, last {said}, a decade earlier, in January-{said}, within 90 decades, in the next {said} months.", DateOnly.Parse(day));
        }
    }

    private static void AssertOrderly(string text, DateOnly day)
    {
        var (tokens, _) = English.Split(text);
        var end = 0;
        foreach (var mention in English.Periods(text, new(day)))
        {
            Assert.True(mention.First >= end && mention.EndToken > mention.First && mention.EndToken <= tokens.Count, text);
            end = mention.EndToken;
        }
    }
}
