using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Pairs;

namespace Tidewaiter.Publishing.Tests.Pairs;

public class PairFilesTests
{
    private static readonly Pair Some = Pair.Of(
        Office.Held(new Office("DEU").Tells("POL", "X 2023-01 100 2023-02-09", "X 2023-02 120.5 2023-03-09", "x 2023-02 3.5 2023-03-09")), EconomyCode.Parse("DEU"), EconomyCode.Parse("POL"))[0];

    [Fact]
    public void JSON_has_the_columns_of_the_table()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            PairJson.Write(json, PairTable.Of(Some));
        }

        var figures = JsonDocument.Parse(bytes.ToArray()).RootElement.GetProperty("figures");
        Assert.Equal(PairTable.Columns.Select(column => column.Name), figures[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(["amount", "amount", "growth"], figures.EnumerateArray().Select(figure => figure.GetProperty("measure").GetString()));
        Assert.Equal((120.5m, "USD"), (figures[1].GetProperty("value").GetDecimal(), figures[1].GetProperty("unit").GetString()));
    }

    [Fact]
    public void A_workbook_has_a_sheet_of_figures_and_one_a_chart_with_numbers_as_numbers()
    {
        using var bytes = new MemoryStream();
        PairWorkbook.Write(bytes, PairTable.Of(Some), PairCharts.Of(Some));
        using var package = new ZipArchive(new MemoryStream(bytes.ToArray()));
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var names = Read("xl/workbook.xml").Descendants(main + "sheet").Select(sheet => sheet.Attribute("name")!.Value);
        var cells = Read("xl/worksheets/sheet1.xml").Descendants(main + "c").Where(cell => cell.Attribute("t")?.Value is null or "n").Select(cell => cell.Element(main + "v")?.Value);

        Assert.Equal(["figures", .. PairCharts.Of(Some).Select(chart => chart.Id)], names);
        Assert.Contains(120.5m.ToString(CultureInfo.InvariantCulture), cells);

        XDocument Read(string entry)
        {
            using var reader = new StreamReader(package.GetEntry(entry)!.Open(), Encoding.UTF8);
            return XDocument.Parse(reader.ReadToEnd());
        }
    }
}
