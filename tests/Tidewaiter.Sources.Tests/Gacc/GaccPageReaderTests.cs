using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Gacc;

public class GaccPageReaderTests
{
    [Fact]
    public void Reads_month_cumulative_and_growth_of_each_partner()
    {
        var figures = Read.Text("page.html", Page());

        Assert.Equal(2 * 9, figures.Count);
        Assert.Equal(new(123_405_000_000, 123_415_000_000), One("RUS", Direction.Import, "2026-03", Measure.Amount).Value);
        Assert.Equal(new(1_234_995_000_000, 1_235_005_000_000), One("RUS", Direction.Total, "2026-Q1", Measure.Amount).Value);
        Assert.Equal(new(-0.65m, -0.55m), One("RUS", Direction.Import, "2026-Q1", Measure.Growth).Value);
        Assert.Equal((new DateOnly(2026, 4, 14), false, "gacc-preliminary-cny"),
            (figures[0].Release.Day, figures[0].Release.DayEstimated, figures[0].Flow.Series.Id));

        Figure One(string partner, Direction direction, string period, Measure measure) => figures.Single(figure =>
            figure.Flow.Partner == EconomyCode.Parse(partner) && figure.Flow.Direction == direction && figure.Period == Period.Parse(period)
            && figure.Measure == measure);
    }

    [Fact]
    public void Tables_in_thousand_dollars_are_another_series()
    {
        var figure = Read.Text("page.html", Page(unit: "Unit: US$1,000", cell: "123,410"))
            .Single(figure => figure.Flow.Direction == Direction.Import && figure.Period == Period.Parse("2026-03") && figure.Flow.Partner == EconomyCode.World);

        Assert.Equal(("gacc-preliminary-usd", new Interval(123_409_500, 123_410_500)), (figure.Flow.Series.Id, figure.Value));
    }

    [Theory]
    [InlineData("<table", "<div hidden><table", "Export</td>", "Expert</td>", "a table of exports and imports by country or region; this page has none (some show a picture instead)")]
    [InlineData("Mar 2026", "Spring 2026", "", "", "a title that ends in a month and year")]
    [InlineData("Russian Federation", "Atlantis", "", "", "a partner as China's customs name it, such as 'Russian Federation'")]
    [InlineData("Unit: CNY 100 Million", "", "", "", "a line such as 'Unit: CNY 100 Million' or 'Unit: US$1,000'")]
    [InlineData("1,234.1", "1;234.1", "", "", "a number")]
    public void Refuses_what_it_cannot_read_and_says_what_was_expected(string part, string by, string another, string byAnother, string expected)
    {
        var page = Page().Replace(part, by);
        page = another.Length > 0 ? page.Replace(another, byAnother) : page;

        Assert.Equal(expected, Assert.Throws<ReadException>(() => Read.Text("page.html", page)).Problem.Expected);
    }

    [Fact]
    public void An_empty_shell_is_refused()
    {
        var path = Repository.Sample("raw/gacc/release_section4_by_country_jan2018_cny.html");

        Assert.Equal(
            "release_section4_by_country_jan2018_cny.html page: found 'China's Total Value of Imports and Exports by Major Country (Region), Jan. 2018', "
            + "expected a table of exports and imports by country or region; this page has none (some show a picture instead).",
            Assert.Throws<ReadException>(() => Read.File(path)).Message);
    }

    [Theory]
    [InlineData("raw/gacc/release_section4_by_country_janfeb2025_cny.html", "gacc-country-2025-02-cny.csv", "2025-03-11")]
    [InlineData("raw/gacc/release_section4_by_country_mar2026_cny.html", "gacc-country-2026-03-cny.csv", "2026-04-08")]
    public void The_office_s_page_gives_what_was_copied_out_of_it(string page, string copy, string day)
    {
        var figures = Read.File(Repository.Sample(page));

        Assert.Equal(
            Lines(Read.File(Path.Combine(Repository.Data, "gacc", copy))),
            Lines(figures));
        Assert.Equal(DateOnly.Parse(day), figures[0].Release.Day);

        static IEnumerable<string> Lines(IEnumerable<Figure> figures) =>
            figures.Select(figure => $"{figure.Flow} {figure.Period} {figure.Measure} {figure.Value.Low:0.###} {figure.Value.High:0.###}").Order(StringComparer.Ordinal);
    }

    private static string Page(string unit = "Unit: CNY 100 Million", string cell = "1,234.1") => $"""
        <html><head><title>(4) China's Total Export &amp; Import Values by Country/Region, Mar 2026 (in CNY)</title></head><body>
        <div class="atcl-date">2026/04/14</div>
        <table><tr><td>Menu</td></tr></table>
        <table>
        <tr><td colspan="10">(4) China's Total Export &amp; Import Values</td></tr>
        <tr><td colspan="10">{unit}</td></tr>
        <tr><td>Import Source</td><td>Export &amp; Import</td><td>Export &amp; Import</td><td>Export</td><td>Export</td><td>Import</td><td>Import</td>
        <td colspan="3">1-to-3 Total Year-on-Year (±%)</td></tr>
        <tr><td>Export Destination</td><td>3</td><td>1- to-3</td><td>3</td><td>1-to-3</td><td>3</td><td>1- to-3</td><td>Export &amp; Import</td><td>Export</td><td>Import</td></tr>
        <tr><td>Total</td><td>1</td><td>2</td><td>3</td><td>4</td><td>{cell}</td><td>6</td><td>7.0</td><td>8.0</td><td>9.0</td></tr>
        <tr><td>&nbsp;&nbsp;of which: Russian Federation</td><td>41,046.4&nbsp;</td><td>12,350.0</td><td>3</td><td>4</td><td>1,234.1</td><td>6</td><td>1</td><td>2</td><td>-0.6</td></tr>
        <tr><td colspan="10">Note: 1. ASEAN includes ten members</td></tr>
        </table></body></html>
        """;
}
