using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Gacc;

public class GaccPageReaderTests
{
    private const string NoTable = "a table of exports and imports, in sum or by country; this page has none (some show a picture instead, and lists of releases only lead to them)";

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
    [InlineData("<table", "<div hidden><table", "Export</td>", "Expert</td>", NoTable)]
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
    public void A_list_of_releases_is_refused_since_it_only_leads_to_them() => Assert.Equal(
        $"seed_2026.html page: found 'News - Newsroom - GACC', expected {NoTable}.",
        Assert.Throws<ReadException>(() => Read.File(Repository.Sample("raw/gacc/seed_2026.html"))).Message);

    /// <summary>Laid out as other projects keep pages of the office's summary; no page itself was at hand.</summary>
    [Theory]
    [InlineData("<tr><td>Item</td><td>11</td><td>1-to-11</td><td>Month-on-Month +/- %</td><td>Year-on-Year +/- %</td><td>Year-on-Year +/- %</td></tr>")]
    [InlineData("<tr><td rowspan=2>Item</td><td rowspan=2>11</td><td rowspan=2>1-to-11</td><td colspan=2>11</td><td>1-to-11</td></tr>"
        + "<tr><td>Month-on-Month +/- %</td><td>Year-on-Year +/- %</td><td>Year-on-Year +/- %</td></tr>")]
    public void A_summary_has_flows_down_and_spans_across(string headings)
    {
        var figures = Read.Text("s.html", $"""
            <html><head><title>(1) China's Total Export &amp; Import Values, November 2024 (in USD)</title></head><body><div class="atcl-date">2024/12/10</div><table>
            <tr><td colspan=6>Unit: USD 100 Million</td></tr>{headings}
            <tr><td>Total Export &amp; Import</td><td>5,271.8</td><td>55,967.4</td><td>0.9</td><td>2.1</td><td>3.6</td></tr>
            <tr><td>Total Export</td><td>3,123.1</td><td>32,407.1</td><td>1.1</td><td>6.7</td><td>5.4</td></tr>
            <tr><td>Total Import</td><td>2,148.7</td><td>23,560.3</td><td>0.8</td><td>-3.9</td><td>1.2</td></tr>
            <tr><td>Export-Import Balance</td><td>974.4</td><td>8,847.1</td><td>-</td><td>-</td><td>-</td></tr>
            <tr><td colspan=6>Note: plus means export more than import.</td></tr></table></body></html>
            """);

        Assert.Equal(
            [
                "WLD B 2024-01..2024-11 Amount 884710000000", "WLD B 2024-11 Amount 97440000000",
                "WLD M 2024-01..2024-11 Amount 2356030000000", "WLD M 2024-01..2024-11 Growth 1.2", "WLD M 2024-11 Amount 214870000000", "WLD M 2024-11 Growth -3.9",
                "WLD T 2024-01..2024-11 Amount 5596740000000", "WLD T 2024-01..2024-11 Growth 3.6", "WLD T 2024-11 Amount 527180000000", "WLD T 2024-11 Growth 2.1",
                "WLD X 2024-01..2024-11 Amount 3240710000000", "WLD X 2024-01..2024-11 Growth 5.4", "WLD X 2024-11 Amount 312310000000", "WLD X 2024-11 Growth 6.7",
            ],
            Lines(figures));
        Assert.Equal(("gacc-preliminary-usd", new DateOnly(2024, 12, 10)), (figures[0].Flow.Series.Id, figures[0].Release.Day));
        Assert.Equal(new(312_305_000_000, 312_315_000_000), figures.Single(figure => figure is { Measure: Measure.Amount } && figure.Period.IsMonth && figure.Flow.Direction == Direction.Export).Value);
    }

    /// <summary>Laid out as the text of the office's pages shows; no page itself was at hand.</summary>
    [Theory]
    [InlineData("(5)Imports and Exports by Customs Regime,10.2023", "10", "1to10", "2023-10", "2023-01..2023-10")]
    [InlineData("(5) Imports and Exports by Customs Regime, 12. 2019", "12", "1 to 12", "2019-12", "2019")]
    [InlineData("(5)Imports and Exports by Customs Regime,1.2023", "1", "1to1", "2023-01", "2023-01")]
    public void Of_a_table_by_regime_the_total_is_read_and_its_growth_below_it(string title, string month, string since, string period, string cumulative)
    {
        var amounts = month == "1" ? "<td>274,827,040</td><td>274,827,040</td><td>218,298,927</td><td>218,298,927</td>"
            : "<td>274,827,040</td><td>2,791,997,638</td><td>218,298,927</td><td>2,107,958,357</td>";
        var rates = month == "1" ? "<td>-6.4</td><td>-6.4</td><td>3.0</td><td>3.0</td>" : "<td>-6.4</td><td>-5.6</td><td>3.0</td><td>-6.5</td>";
        var figures = Read.Text("r.html", $"""
            <html><head><title>{title}</title></head><body><table>
            <tr><td colspan=5>{title}</td></tr><tr><td colspan=5>Unit: US$1,000</td></tr>
            <tr><td rowspan=2>Customs Regime</td><td colspan=2>Exports</td><td colspan=2>Imports</td></tr>
            <tr><td>{month}</td><td>{since}</td><td>{month}</td><td>{since}</td></tr>
            <tr><td rowspan=2>TOTAL</td>{amounts}</tr><tr>{rates}</tr>
            <tr><td rowspan=2>Ordinary Trade</td><td>170,845,708</td><td>1,803,919,589</td><td>137,886,228</td><td>1,374,521,892</td></tr>
            <tr><td>-5.6</td><td>-4.0</td><td>4.5</td><td>-</td></tr>
            <tr><td colspan=5>Figures in shaded areas refer to percentage change over the same period in the previous year.</td></tr></table></body></html>
            """);

        Assert.Equal(period == cumulative ? 4 : 8, figures.Count);
        Assert.All(figures, figure => Assert.Equal(("gacc-bulletin-usd", EconomyCode.World), (figure.Flow.Series.Id, figure.Flow.Partner)));
        Assert.Contains($"WLD X {period} Amount 274827040000", Lines(figures));
        Assert.Contains($"WLD X {period} Growth -6.4", Lines(figures));
        Assert.Contains(period == cumulative ? $"WLD M {period} Growth 3" : $"WLD M {cumulative} Growth -6.5", Lines(figures));
    }

    [Fact]
    public void Plurals_continents_and_what_is_left_of_them_are_understood()
    {
        var figures = Read.Text("b.html", """
            <html><head><title>(2) Imports and Exports by Country (Region) of Origin/Destination,12.2023</title></head><body><table>
            <tr><td colspan=8>Unit: US$1,000</td></tr>
            <tr><td rowspan=2>Country (Region)</td><td colspan=2>Imports &amp; Exports</td><td colspan=2>Exports</td><td colspan=2>Imports</td><td>1to12 Percentage Change</td></tr>
            <tr><td>12</td><td>1to12</td><td>12</td><td>1to12</td><td>12</td><td>1to12</td><td>Exports</td></tr>
            <tr><td>Asia</td><td>9</td><td>90</td><td>5</td><td>50</td><td>4</td><td>40</td><td>1.5</td></tr>
            <tr><td>Korea, DPR</td><td>3</td><td>30</td><td>2</td><td>20</td><td>1</td><td>10</td><td>-</td></tr>
            <tr><td>Other Asia nes</td><td>3</td><td>30</td><td>2</td><td>20</td><td>1</td><td>10</td><td>-</td></tr>
            <tr><td>Oceania</td><td>3</td><td>30</td><td>2</td><td>20</td><td>1</td><td>10</td><td>-</td></tr></table></body></html>
            """);

        Assert.Equal(13, figures.Count);
        Assert.All(figures, figure => Assert.Equal("gacc-bulletin-usd", figure.Flow.Series.Id));
        Assert.Contains("ASIA X 2023 Growth 1.5", Lines(figures));
        Assert.Contains("PRK T 2023-12 Amount 3000", Lines(figures));
    }

    [Fact]
    public void The_first_two_months_come_together()
    {
        var figures = Read.Text("s.html", """
            <html><head><title>(1) China's Total Export &amp; Import Values, January-February 2020 (in USD)</title></head><body><table><tr><td colspan=3>Unit: USD 100 Million</td></tr>
            <tr><td>Item</td><td>January-February</td><td>Year-on-Year +/- %</td></tr><tr><td>Total Export</td><td>2,924.5</td><td>-17.2</td></tr></table></body></html>
            """);

        Assert.Equal(["WLD X 2020-01..2020-02 Amount 292450000000", "WLD X 2020-01..2020-02 Growth -17.2"], Lines(figures));
    }

    [Fact]
    public void An_empty_shell_is_refused()
    {
        var path = Repository.Sample("raw/gacc/release_section4_by_country_jan2018_cny.html");

        Assert.Equal(
            "release_section4_by_country_jan2018_cny.html page: found 'China's Total Value of Imports and Exports by Major Country (Region), Jan. 2018', "
            + $"expected {NoTable}.",
            Assert.Throws<ReadException>(() => Read.File(path)).Message);
    }

    [Theory]
    [InlineData("raw/gacc/release_section4_by_country_janfeb2025_cny.html", "gacc-country-2025-02-cny.csv", "2025-03-11")]
    [InlineData("raw/gacc/release_section4_by_country_mar2026_cny.html", "gacc-country-2026-03-cny.csv", "2026-04-08")]
    public void The_office_s_page_gives_what_was_copied_out_of_it(string page, string copy, string day)
    {
        var figures = Read.File(Repository.Sample(page));

        Assert.Equal(
            Whole(Read.File(Path.Combine(Repository.Data, "gacc", copy))),
            Whole(figures));
        Assert.Equal(DateOnly.Parse(day), figures[0].Release.Day);

        static IEnumerable<string> Whole(IEnumerable<Figure> figures) =>
            figures.Select(figure => $"{figure.Flow} {figure.Period} {figure.Measure} {figure.Value.Low:0.###} {figure.Value.High:0.###}").Order(StringComparer.Ordinal);
    }

    private static string[] Lines(IEnumerable<Figure> figures) =>
        [.. figures.Select(figure => $"{figure.Flow.Partner} {figure.Flow.Direction} {figure.Period} {figure.Measure} {figure.Printed:0.###}").Order(StringComparer.Ordinal)];

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
