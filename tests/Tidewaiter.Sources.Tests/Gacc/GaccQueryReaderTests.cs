using System.Globalization;
using System.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Gacc;

public class GaccQueryReaderTests
{
    private const string Head = "\"Commodity code\",\"Commodity\",\"Trading partner code\",\"Trading partner\",\"Customs Regime code\",\"Customs Regime\","
        + "\"Locations of importers and exporters code\",\"Locations of importers and exporters\",\"Quantity\",\"Unit\",\"Supplementary Quantity\",\"Supplementary Unit\",\"US dollar\",\n";

    private static readonly FileNotes Told = new() { Period = Period.Parse("2023"), Direction = Direction.Import };

    static GaccQueryReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Regimes_and_provinces_are_summed_and_what_comes_back_is_left_out()
    {
        var figures = Read.Bytes("q.csv", Chinese(
            Row("01012900", "Hong Kong，China", "19,121,826") + Row("01012900", "Hong Kong，China", "4") + Row("1012900", "Russia", "7") + Row("01012900", "China", "5")), Told);

        Assert.Equal(
            ["gacc-query-usd HKG M 01012900 2023 19121830", "gacc-query-usd RUS M 01012900 2023 7"],
            figures.Select(figure => $"{figure.Flow.Series.Id} {figure.Flow.Partner} {figure.Flow.Direction} {figure.Flow.Product} {figure.Period} {figure.Printed:0}"));
    }

    [Theory]
    [InlineData(false, true, "q.csv period: found 'nothing in the file', expected the months that were asked for, told by whoever imports the file (--period), such as 2023-11 or 2023-01..2023-11.")]
    [InlineData(true, false, "q.csv flow: found 'nothing in the file', expected exports or imports, told by whoever imports the file (--flow).")]
    public void What_the_file_does_not_say_must_be_told(bool period, bool flow, string message) => Assert.Equal(
        message,
        Assert.Throws<ReadException>(() => Read.Bytes(
            "q.csv", Chinese(Row("01012900", "Russia", "1")), new() { Period = period ? Told.Period : null, Direction = flow ? Told.Direction : null })).Message);

    [Theory]
    [InlineData("01-01", "Russia", "1", "q.csv:2 Commodity code: found '01-01', expected a code of eight digits such as 27090000.")]
    [InlineData("01012900", "Atlantis", "1", "q.csv:2 Trading partner: found 'Atlantis', expected a partner as China's customs name it, such as 'Russian Federation'.")]
    [InlineData("01012900", "Russia", "n.a.", "q.csv:2 US dollar: found 'n.a.', expected an amount in dollars such as 19,121,826.")]
    public void Says_where_what_and_what_else(string product, string partner, string dollars, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Bytes("q.csv", Chinese(Row(product, partner, dollars)), Told)).Message);

    [Fact]
    public void A_file_saved_anew_as_UTF_8_is_read_and_broken_letters_are_refused()
    {
        Assert.Single(Read.Bytes("q.csv", Encoding.UTF8.GetBytes(Head + Row("01012900", "Hong Kong，China", "1")), Told));
        Assert.Contains(
            "expected GB18030 text",
            Assert.Throws<ReadException>(() => Read.Bytes("q.csv", [.. Encoding.UTF8.GetBytes(Head + "\"01012900\",\""), 0x81, 0xFF, (byte)'\n'], Told)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_export_stops_at_ten_thousand_rows_and_is_refused_unless_its_last_product_may_be_left_out()
    {
        var path = Repository.Sample("raw/gacc/china_customs_detailed.csv");
        var content = File.ReadAllBytes(path);

        Assert.Equal(
            "china_customs_detailed.csv:10001 Commodity code: found '07032010', expected fewer than 10000 rows: the site stops there, and the amounts of this product may lack some.",
            Assert.Throws<ReadException>(() => Read.Bytes(Path.GetFileName(path), content, Told)).Message);

        var problems = ReadProblems.Lenient();
        var figures = Read.Bytes(Path.GetFileName(path), content, Told, problems);

        // Counted over the lines themselves: amounts are all that stands behind the last comma but one.
        var lines = Encoding.GetEncoding("GB18030").GetString(content).Split('\n').Skip(1).Select(line => line.Trim().TrimEnd(',').Trim('"').Split("\",\"")).Where(cells => cells.Length == 13).ToArray();
        var kept = lines.Where(cells => cells[0] != "07032010" && cells[3] != "China").ToArray();
        Assert.Equal(10_000, lines.Length);
        Assert.Equal(1, problems.Count);
        Assert.Equal(kept.Sum(cells => decimal.Parse(cells[12], NumberStyles.Number)), figures.Sum(figure => figure.Printed));
        Assert.Equal(kept.Select(cells => cells[0] + cells[3]).Distinct().Count(), figures.Count);
    }

    private static byte[] Chinese(string rows) => Encoding.GetEncoding("GB18030").GetBytes(Head + rows);

    private static string Row(string product, string partner, string dollars) =>
        $"\"{product}\",\"Goods\",\"1\",\"{partner}\",\"10\",\"Ordinary Trade\",\"11\",\"Beijing\",\"7\",\"Kilogram\",\"0\",\"?\",\"{dollars}\",\n";
}
