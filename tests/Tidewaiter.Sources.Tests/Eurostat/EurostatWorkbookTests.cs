using System.IO.Compression;
using System.Xml.Linq;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Eurostat;

public class EurostatWorkbookTests
{
    [Fact]
    public void Reads_periods_across_and_economies_down_and_leaves_out_what_is_not_available()
    {
        var figures = Read.Bytes("e.xlsx", SomeWorkbook.Of(("Summary", [["EU trade"]]), ("Sheet 1", Table("IMPORT", "Total [TOTAL]"))));

        Assert.Equal(
            ["eurostat-aut CHN M TOTAL 2020-01 388179", "eurostat-aut RUS M TOTAL 2020-02 5"],
            figures.Select(figure => $"{figure.Flow.Series.Id} {figure.Flow.Partner} {figure.Flow.Direction} {figure.Flow.Product} {figure.Period} {figure.Printed:0.##}"));
        Assert.Equal((new DateOnly(2023, 1, 13), false, "eurostat-workbook/1"), (figures[0].Release.Day, figures[0].Release.DayEstimated, figures[0].Release.Reader));
    }

    [Theory]
    [InlineData("Austria", "Atlantis", "e.xlsx [Sheet 1]:9 REPORTER: found 'Atlantis', expected a code of an economy such as CHN, CN or 156.")]
    [InlineData("388179", "n/a", "e.xlsx [Sheet 1]:9 OBS_VALUE: found 'n/a', expected a number.")]
    [InlineData("2020-01", "2020 spring", "e.xlsx [Sheet 1]:9 TIME_PERIOD: found '2020 spring', expected a year, quarter or month such as 2023, 2023-Q3, 2023-11 or 2023-M11.")]
    [InlineData("VALUE_IN_EUROS", "PRICE", "e.xlsx [Sheet 1]:9 INDICATORS: found 'PRICE', expected a flow, indicator or unit that is known, such as X, XG_FOB_USD, VALUE_IN_EUROS or USD.")]
    [InlineData("TIME", "PERIOD", "e.xlsx workbook: found 'no table', expected a sheet with a line that begins with TIME, as the data browser writes them.")]
    public void Says_where_what_and_what_else(string part, string by, string message)
    {
        var rows = Table("IMPORT", "Total [TOTAL]");
        string[][] changed = [.. rows.Select(row => row.Select(cell => cell == part ? by : cell).ToArray())];

        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Bytes("e.xlsx", SomeWorkbook.Of(("Sheet 1", changed)))).Message);
    }

    [Fact]
    public void The_office_s_workbook_gives_what_was_made_long_of_it()
    {
        var totals = Read.File(Workbook()).Where(figure => figure.Flow.Product == FlowKey.AllProducts);
        var built = Read.File(Repository.Sample("raw/eurostat/eu-members-total-monthly.csv"));

        Assert.Equal(Lines(built), Lines(totals));

        static IEnumerable<string> Lines(IEnumerable<Figure> figures) => figures
            .Select(figure => $"{figure.Flow.Series.Id} {figure.Flow.Partner} {figure.Flow.Direction} {figure.Period} {figure.Printed:0}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_office_s_workbook_is_read_whole_as_its_own_xml_shows()
    {
        var figures = Read.File(Workbook());

        // Sheets 3 to 6 of the package are fuels in, fuels out, all goods in, all goods out; numbers are the cells that are no texts.
        using var archive = ZipFile.OpenRead(Workbook());
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        foreach (var (sheet, product, direction) in new[] { (3, "27", "M"), (4, "27", "X"), (5, "TOTAL", "M"), (6, "TOTAL", "X") })
        {
            var numbers = XDocument.Load(archive.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open()).Descendants(main + "c")
                .Where(cell => (string?)cell.Attribute("t") is null or "n").Select(cell => (double?)cell.Element(main + "v")).OfType<double>().ToArray();
            var read = figures.Where(figure => figure.Flow.Product == product && figure.Flow.Direction.ToString() == direction).ToArray();

            Assert.Equal(numbers.Length, read.Length);
            Assert.Equal(numbers.Sum(), (double)read.Sum(figure => figure.Printed));
        }
    }

    private static string Workbook() => Path.Combine(Repository.Data, "eurostat", "eu-members-monthly.xlsx");

    private static string[][] Table(string flow, string product) =>
    [
        ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"],
        ["Dataset: ", "EU trade since 1988 by HS2-4-6 and CN8 [DS-045409__custom_4630244]"],
        ["Last updated: ", "13/01/2023 11:00"],
        ["PRODUCT [PRODUCT]", product],
        ["FLOW", flow],
        ["INDICATORS", "VALUE_IN_EUROS"],
        ["TIME", "TIME", "2020-01", "", "2020-02"],
        ["REPORTER (Labels)", "PARTNER (Labels)", "", "", ""],
        ["Austria", "China", "388179", "p", ":"],
        ["Austria", "Russian Federation (Russia)", ":", "", "5"],
        [],
        ["Special value"],
        [":", "not available"],
    ];
}
