using System.IO.Compression;
using System.Xml.Linq;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Census;

public class CensusWorkbookTests
{
    private static readonly string[] Head =
    [
        "year", "CTY_CODE", "CTYNAME",
        .. "IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,IYR".Split(','),
        .. "EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC,EYR".Split(','),
    ];

    [Fact]
    public void Reads_a_sheet_under_its_headings_and_leaves_out_months_that_are_not_out()
    {
        var figures = Read.Bytes("c.xlsx", SomeWorkbook.Of(("Notes", [["U.S. trade"]]), ("Data", [Head, Row("2022", "0015", 5.5m, 11), [], Row("2022", "5700", 17.123456m, 12)])));

        Assert.Equal(44, figures.Count);
        Assert.Equal(Period.Parse("2022-11"), figures.Max(figure => figure.Period));
        Assert.Equal(Interval.Point(17_123_456), figures.First(figure => figure.Flow.Partner == EconomyCode.Parse("CHN")).Value);
    }

    [Theory]
    [InlineData("5700", "(D)", "c.xlsx [Data]:2 IMAR: found '(D)', expected a number.")]
    [InlineData("9999", "1", "c.xlsx [Data]:2 CTY_CODE: found '9999', expected a partner code of the Census Bureau that the reader knows.")]
    public void Says_where_what_and_what_else(string code, string march, string message)
    {
        var row = Row("2022", code, 1, 12);
        row[5] = march;

        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Bytes("c.xlsx", SomeWorkbook.Of(("Data", [Head, row])))).Message);
    }

    [Fact]
    public void The_office_s_workbook_gives_what_its_sheet_as_text_gives()
    {
        var figures = Read.File(Repository.Sample("raw/us-census/country.xlsx"));
        var built = Read.File(Path.Combine(Repository.Data, "us-census", "country-wide.csv"));

        Assert.Equal(Lines(built), Lines(figures));

        static string[] Lines(IEnumerable<Figure> figures) =>
            [.. figures.Select(figure => $"{figure.Flow.Series.Id} {figure.Flow.Partner} {figure.Flow.Direction} {figure.Period} {figure.Value}")];
    }

    [Fact]
    public void The_office_s_workbook_is_read_whole_as_its_own_xml_shows()
    {
        var path = Repository.Sample("raw/us-census/country.xlsx");
        var figures = Read.File(path);

        // Counted by hand in the XML: China's code stands as a shared text, the months of imports in columns D to O.
        using var archive = ZipFile.OpenRead(path);
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var texts = XDocument.Load(archive.GetEntry("xl/sharedStrings.xml")!.Open()).Descendants(main + "si").Select(text => text.Value).ToList();
        var china = texts.IndexOf("5700").ToString();
        var rows = XDocument.Load(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open()).Descendants(main + "row")
            .Select(row => row.Elements(main + "c").Select(cell => (string?)cell.Element(main + "v") ?? "").ToArray())
            .Where(cells => cells.Length > 15 && cells[1] == china).ToArray();
        var sum = rows.Sum(cells => cells[3..15].Sum(double.Parse));

        var imports = figures.Where(figure => figure.Flow.Partner == EconomyCode.Parse("CHN") && figure.Flow.Direction == Direction.Import).ToArray();
        Assert.Equal(((rows.Length - 1) * 12) + 1, imports.Length); // of 2023 one month was out
        Assert.Equal(sum, (double)imports.Sum(figure => figure.Printed) / 1e6, tolerance: 0.001);
    }

    private static string[] Row(string year, string code, decimal amount, int months) =>
        [year, code, "x", .. Amounts(amount, months), .. Amounts(amount, months)];

    private static IEnumerable<string> Amounts(decimal amount, int months) =>
        Enumerable.Range(0, 12).Select(month => month < months ? amount.ToString() : "0").Append("1");
}
