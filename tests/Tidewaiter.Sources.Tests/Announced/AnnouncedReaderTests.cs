using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Announced;

namespace Tidewaiter.Sources.Tests.Announced;

public class AnnouncedReaderTests
{
    private const string Head = "reporter,partner,flow,period,value,currency,growth,as_reported,published,address,counted_by\n";

    [Fact]
    public void The_most_precise_relay_gives_the_value_and_the_others_stand_beside_it()
    {
        var figure = Amount(
            "CHN,RUS,T,2023-01..2023-11,218170000000,USD,,218.17 bn USD,2023-12-08,https://a.example/,customs",
            "CHN,RUS,T,2023-01..2023-11,218176000000,USD,,218.176 bn USD,2023-12-07,https://b.example/,customs",
            "CHN,RUS,T,2023-01..2023-11,218200000000,USD,,218.2 bn USD,,https://c.example/,customs");

        Assert.Equal(new(218_175_500_000, 218_176_500_000), figure.Value);
        Assert.Equal(["https://b.example/", "https://a.example/", "https://c.example/"], figure.Relays.Select(relay => relay.Address));
        Assert.Empty(figure.Conflicts);
    }

    [Fact]
    public void A_relay_that_does_not_fit_is_kept_apart_with_its_own_value()
    {
        var figure = Amount(
            "CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,2023-12-07,https://a.example/,customs",
            "CHN,RUS,T,2023-11,25100000000,USD,,25.1 bn USD,2023-12-08,https://b.example/,customs",
            "CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,2023-12-09,https://c.example/,customs");

        Assert.Equal(21_500_000_000, figure.Printed);
        Assert.Equal(2, figure.Relays.Count);
        Assert.Equal(25_100_000_000, Assert.Single(figure.Conflicts).Value.Middle);
    }

    [Fact]
    public void A_hedged_relay_never_wins_over_a_flat_one()
    {
        var figure = Amount(
            "CHN,RUS,T,2023-11,21520000000,USD,,21.52 bn USD; nearly,2023-12-07,https://a.example/,customs",
            "CHN,RUS,T,2023-11,21000000000,USD,,21 bn USD,2023-12-07,https://b.example/,customs");

        Assert.Equal(new(20_500_000_000, 21_500_000_000), figure.Value);
    }

    [Fact]
    public void Of_two_rates_the_one_that_explains_the_other_as_cut_off_is_taken()
    {
        var growth = Read(
            "CHN,RUS,X,2023-01..2023-11,100330000000,USD,50.2,100.33 bn USD,2023-12-06,https://a.example/,customs",
            "CHN,RUS,X,2023-01..2023-11,100336000000,USD,50.3,100.336 bn USD,2023-12-07,https://b.example/,customs")
            .Single(figure => figure.Measure == Measure.Growth);

        Assert.Equal(50.3m, growth.Printed);
        Assert.Equal([50.3m, 50.2m], growth.Relays.OrderByDescending(relay => relay.Value.Low).Select(relay => relay.Value.Middle));
    }

    [Fact]
    public void A_different_number_told_long_after_is_a_later_vintage()
    {
        var vintages = Read(
            "CHN,RUS,T,2021,146880000000,USD,,146.88 bn USD,2022-01-14,https://a.example/,customs",
            "CHN,RUS,T,2021,147190000000,USD,,147.19 bn USD,2023-01-13,https://b.example/,customs");

        Assert.Equal([146_880_000_000, 147_190_000_000], vintages.Select(figure => figure.Printed));
        Assert.Equal([new(2022, 1, 14), new DateOnly(2023, 1, 13)], vintages.Select(figure => figure.Release.Day));
        Assert.Equal([false, true], vintages.Select(figure => figure.Release.DayEstimated));
    }

    [Fact]
    public void A_number_told_long_after_that_no_revision_explains_is_a_conflict()
    {
        var figure = Amount(
            "CHN,RUS,T,2021,146880000000,USD,,146.88 bn USD,2022-01-14,https://a.example/,customs",
            "CHN,RUS,T,2021,190270000000,USD,,190.27 bn USD,2023-01-13,https://b.example/,customs");

        Assert.Equal(146_880_000_000, figure.Printed);
        Assert.Single(figure.Conflicts);
    }

    [Theory]
    [InlineData("2023-12-07", "2023-12-07", false)]
    [InlineData("2023-12-20", "2023-12-20", false)]
    [InlineData("2024-01-12", "2023-12-14", true)] // old news: the day is not known
    [InlineData("2023-11-25", "2023-12-14", true)] // before the month was over
    [InlineData("", "2023-12-14", true)]
    public void The_earliest_fresh_relay_gives_the_day_of_release(string published, string day, bool estimated)
    {
        var release = Amount($"CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,{published},https://a.example/,customs").Release;

        Assert.Equal((DateOnly.Parse(day), estimated), (release.Day, release.DayEstimated));
    }

    [Fact]
    public void Month_and_cumulative_of_one_end_and_all_partners_come_in_one_release()
    {
        var releases = Read(
            "CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,,https://a.example/,customs",
            "CHN,RUS,T,2023-01..2023-11,218170000000,USD,,218.17 bn USD,2023-12-08,https://a.example/,customs",
            "CHN,USA,X,2023-11,40000000000,USD,,40 bn USD,2023-12-07,https://a.example/,customs")
            .Select(figure => figure.Release).Distinct();

        Assert.Equal(new(2023, 12, 7), Assert.Single(releases).Day);
    }

    [Fact]
    public void What_officials_say_is_another_series()
    {
        var figures = Read(
            "CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,2023-12-07,https://a.example/,customs",
            "CHN,RUS,T,2023-11,25000000000,USD,,25 bn USD,2023-12-07,https://a.example/,officials",
            "CHN,RUS,T,2023-11,23000000000,USD,,23 bn USD,2023-12-07,https://a.example/,press");

        Assert.Equal(
            ["chn-officials-usd", "chn-press-usd", "gacc-announced-usd"],
            figures.Select(figure => figure.Flow.Series.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CHN,RUS,Q,2023-11,21500000000,USD,,21.5 bn USD,,a,customs", "a.csv:2 flow: found 'Q', expected a direction: X, M, T or B.")]
    [InlineData("CHN,RUS,T,2023-13,21500000000,USD,,21.5 bn USD,,a,customs", "a.csv:2 period: found '2023-13', expected a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023.")]
    [InlineData("CHN,RUS,T,2023-11,21400000000,USD,,21.5 bn USD,,a,customs", "a.csv:2 as_reported: found '21.5 bn USD', expected the amount of the other columns, 21400000000 USD.")]
    [InlineData("CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,7.12.2023,a,customs", "a.csv:2 published: found '7.12.2023', expected a day such as 2023-12-07, or nothing.")]
    [InlineData("CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,2013-12-07,a,customs", "a.csv:2 published: found '2013-12-07', expected a day after the start of 2023-11.")]
    [InlineData("CHN,RUS,T,2023-11,21500000000,USD,,21.5 bn USD,,a,somebody", "a.csv:2 counted_by: found 'somebody', expected customs, officials or press.")]
    [InlineData("CHN,Kazakhstan,T,2023-11,21500000000,USD,,21.5 bn USD,,a,customs", "a.csv:2 partner: found 'Kazakhstan', expected an economy code such as DEU or ASEAN that is known.")]
    [InlineData("CHN,RUS,T", "a.csv:2 value: found '', expected a number.")]
    public void Says_where_what_and_what_else(string row, string message)
    {
        var problem = Assert.Throws<ReadException>(() => Read(row));

        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void Lenient_reading_leaves_the_row_out_and_lists_it()
    {
        var problems = ReadProblems.Lenient();

        var figures = new AnnouncedReader().Read(
            File(Head + "CHN,RUS,T,2023-11,x,USD,,21.5 bn USD,,a,customs\nCHN,RUS,T,2023-10,20000000000,USD,,20 bn USD,,a,customs\n"), problems);

        Assert.Single(figures);
        Assert.Equal("a.csv:2 value: found 'x', expected a number.", Assert.Single(problems.Kept).ToString());
    }

    [Fact]
    public void The_template_of_the_page_on_keeping_the_table_reads()
    {
        var figures = new AnnouncedReader().Read(
            SourceFile.Read(Path.Combine(Repository.Root, "docs", "sources", "announced-template.csv")), ReadProblems.Strict);

        var total = Assert.Single(figures, figure => figure.Measure == Measure.Amount && figure.Flow.Direction == Direction.Total);
        Assert.Equal((218_170_000_000m, 2), (total.Printed, total.Relays.Count));
    }

    private static Figure Amount(params string[] rows) => Read(rows).Single(figure => figure.Measure == Measure.Amount);

    private static IReadOnlyList<Figure> Read(params string[] rows) =>
        new AnnouncedReader().Read(File(Head + string.Join('\n', rows)), ReadProblems.Strict);

    private static SourceFile File(string text) => new("a.csv", Encoding.UTF8.GetBytes(text));
}
