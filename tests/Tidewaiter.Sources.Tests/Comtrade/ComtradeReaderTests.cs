using System.Globalization;
using System.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Comtrade;

public class ComtradeReaderTests
{
    private const string Head = "typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\n";
    private const string OldHead = "Period,TradeFlow Code,Reporter Code,Partner Code,Commodity Code,TradeValueUS\n";

    [Theory]
    [InlineData("C,M,202301,156,643,0,TOTAL,C00,0,0,100.0", "CHN M RUS TOTAL 2023-01 100")]
    [InlineData("C,X,2022,842,0,0,27,C00,0,0,100.0", "USA X WLD 27 2022 100")]
    [InlineData("C,M,2022,156,490,0,TOTAL,C00,0,0,5", "CHN M TWN TOTAL 2022 5")]
    public void Reads_a_row(string row, string expected) => Assert.Equal(expected, Line(Assert.Single(Read.Text("c.csv", Head + row))));

    [Theory]
    [InlineData("S,M,2022,156,643,0,TOTAL,C00,0,0,1")] // services
    [InlineData("C,RX,2022,156,643,0,TOTAL,C00,0,0,1")] // re-exports
    [InlineData("C,M,2022,156,643,0,TOTAL,C00,0,2100,1")] // by sea, a part of the row for all transport
    [InlineData("C,M,2022,156,643,344,TOTAL,C00,0,0,1")] // by way of Hong Kong
    [InlineData("C,M,2022,156,899,0,TOTAL,C00,0,0,1")] // areas not specified
    [InlineData("C,M,2022,156,643,0,TOTAL,C00,0,0,")] // a quantity alone
    public void Leaves_out_what_would_count_twice_or_is_no_flow(string row) => Assert.Empty(Read.Text("c.csv", Head + row));

    [Theory]
    [InlineData("C,M,202313,156,643,0,TOTAL,C00,0,0,1", "c.csv:2 period: found '202313', expected a year or month such as 2023 or 202311.")]
    [InlineData("C,M,9999,156,643,0,TOTAL,C00,0,0,1", "c.csv:2 period: found '9999', expected a year or month such as 2023 or 202311.")]
    [InlineData("C,M,999901,156,643,0,TOTAL,C00,0,0,1", "c.csv:2 period: found '999901', expected a year or month such as 2023 or 202311.")]
    [InlineData("C,M,2022,156,1234,0,TOTAL,C00,0,0,1", "c.csv:2 partnerCode: found '1234', expected a number of an economy such as 156 (China).")]
    [InlineData("C,M,2022,156,643,0,TOTAL,C00,0,0,n.a.", "c.csv:2 primaryValue: found 'n.a.', expected an amount in dollars.")]
    [InlineData("C,M,2022,156,643,0,TOTAL,C00,0,0,1\nC,M,2022,156,643,0,TOTAL,C00,0,0,2",
        "c.csv rows: found 'different amounts of CHN M RUS TOTAL 2022', expected one amount of each.")]
    public void Says_where_what_and_what_else(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("c.csv", Head + rows)).Message);

    [Fact]
    public void What_the_site_saves_is_read_names_in_latin_1_quoted_lines_and_a_comma_at_the_end_of_each_row()
    {
        var text = Head.Replace("typeCode", "partnerDesc,typeCode", StringComparison.Ordinal)
            + "T\u00FCrkiye,C,M,202301,156,792,0,TOTAL,C00,0,0,100.0,\r\n\"C\u00F4te d'Ivoire,\nthe whole\",C,M,202301,156,384,0,TOTAL,C00,0,0,7,\r\n";

        foreach (var letters in new[] { Encoding.Latin1, Encoding.UTF8, Encoding.Unicode })
        {
            Assert.Equal(
                ["CHN M TUR TOTAL 2023-01 100", "CHN M CIV TOTAL 2023-01 7"],
                Read.Bytes("c.csv", [.. letters.Preamble, .. letters.GetBytes(text)]).Select(Line));
        }
    }

    [Theory]
    [InlineData("""{"elapsedTime": "0.3 secs", "count": 1, "data": [ROW], "error": ""}""")]
    [InlineData("""[{"elapsedTime": "0.3 secs", "count": 1, "data": [ROW], "error": ""}, {"elapsedTime": "0.1 secs", "count": 0, "data": [], "error": ""}]""")]
    [InlineData("[ROW]")]
    public void An_answer_of_the_API_is_read_a_list_of_them_and_a_list_of_observations(string answer) => Assert.Equal("CHN M RUS TOTAL 2023-01 5.5", Line(Assert.Single(Read.Text(
        "c.json",
        answer.Replace("ROW", """
            {"typeCode": "C", "flowCode": "M", "period": "202301", "reporterCode": 156, "partnerCode": 643, "partner2Code": null, "cmdCode": "TOTAL", "customsCode": null,
             "mosCode": null, "motCode": null, "netWgt": null, "primaryValue": 5.5},
            {"typeCode": "C", "flowCode": "X", "period": "202301", "reporterCode": 156, "partnerCode": 643, "cmdCode": "TOTAL", "primaryValue": null}
            """, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("""[{"reporterCode": 156, "typeCode": "C", "flowCode": "M", "period": "202301", "partnerCode": "?"}]""", "c.json [0].partnerCode: found '?'")]
    [InlineData("""[{"elapsedTime": "0", "data": [{"reporterCode": 156, "typeCode": "C", "flowCode": "M", "period": "202301", "partnerCode": "?"}]}]""", "c.json [0].data[0].partnerCode: found '?'")]
    public void A_place_in_a_list_is_told(string answer, string message) => Assert.StartsWith(
        message, Assert.Throws<ReadException>(() => Read.Text("c.json", answer.Replace("\"?\"", "\"?\", \"primaryValue\": 1", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    /// <summary>Written after the columns that the United Nations documents for its bulk files; none of theirs was at hand.</summary>
    [Fact]
    public void A_bulk_file_is_read_packed_and_with_tabs()
    {
        const string head = "datasetCode\ttypeCode\tfreqCode\trefPeriodId\trefYear\trefMonth\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tclassificationCode\t"
            + "isOriginalClassification\tcmdCode\tcustomsCode\tmosCode\tmotCode\tqtyUnitCode\tqty\tnetWgt\tcifvalue\tfobvalue\tprimaryValue\tlegacyEstimationFlag\tisReported\tisAggregate\n";
        const string rows = "1\tC\tM\t20231101\t2023\t11\t202311\t156\tX\t643\t0\tH6\tTrue\tTOTAL\tC00\t0\t0\t-1\t0\t0\t\t10.5\t10.5\t0\tFalse\tTrue\n"
            + "1\tC\tM\t20231101\t2023\t11\t202311\t156\tX\t643\t0\tH6\tTrue\t8703\tC00\t0\t0\t5\t7\t9\t\t4\t4\t0\tFalse\tTrue\n"
            + "1\tC\tM\t20231101\t2023\t11\t202311\t156\tX\t643\t0\tH6\tTrue\t8703\tC00\t0\t2100\t5\t7\t9\t\t3\t3\t0\tTrue\tFalse\n";
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(head + rows));
        }

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, packed.ToArray());

            Assert.Equal(["CHN X RUS TOTAL 2023-11 10.5", "CHN X RUS 8703 2023-11 4"], Read.File(path).Select(Line));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("2016,1,36,0,01,71500250", "AUS M WLD 01 2016 71500250")]
    [InlineData("201611,2,156,643,TOTAL,7", "CHN X RUS TOTAL 2016-11 7")]
    public void Reads_the_old_site_s_layout(string row, string expected) => Assert.Equal(expected, Line(Assert.Single(Read.Text("c.csv", OldHead + row))));

    [Fact]
    public void Names_the_old_site_s_own_column_in_an_error() => Assert.Equal(
        "c.csv:2 Partner Code: found 'x', expected a number of an economy such as 156 (China).",
        Assert.Throws<ReadException>(() => Read.Text("c.csv", OldHead + "2016,1,36,x,01,1")).Message);

    [Fact]
    public void Reads_an_answer_of_the_interface()
    {
        var figures = Read.Text("a.json", """
            {"elapsedTime":"0.2 secs","count":2,"data":[
             {"typeCode":"C","period":"2010","reporterCode":156,"flowCode":"M","partnerCode":32,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","mosCode":"0","motCode":0,"primaryValue":7012345678.0},
             {"typeCode":"C","period":"2010","reporterCode":156,"flowCode":"RM","partnerCode":32,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","mosCode":"0","motCode":0,"primaryValue":1.0}]}
            """);

        Assert.Equal("CHN M ARG TOTAL 2010 7012345678", Line(Assert.Single(figures)));
    }

    [Theory]
    [InlineData("""{"elapsedTime":"1","data":[{"typeCode":"C","reporterCode":156,"flowCode":"M","partnerCode":32,"period":"10","cmdCode":"TOTAL","primaryValue":1}]}""",
        "a.json data[0].period: found '10', expected a year or month such as 2023 or 202311.")]
    [InlineData("""{"elapsedTime":"1","data":{"reporterCode":1}}""", "a.json:1 data: no such column, expected an answer of the API, with a list of observations in 'data'.")]
    [InlineData("""{"elapsedTime":"1","data":[{"fileUrl":"x","reporterCode":32}]}""", "a.json data[0]: found 'a listing of files for download', expected observations.")]
    public void Says_what_is_wrong_with_an_answer(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("a.json", text)).Message);

    [Fact]
    public void Answers_nested_without_end_are_refused()
    {
        var deep = "{\"elapsedTime\":\"\",\"data\":" + new string('[', 100_000);

        Assert.StartsWith("a.json:1 answer: found", Assert.Throws<ReadException>(() => Read.Text("a.json", deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_file_of_months_is_read_whole()
    {
        var path = Repository.Sample("raw/comtrade/comtrade_imports_chn_from_rus_2017_2024.csv");
        var figures = Read.File(path);

        Assert.Equal(96, figures.Count);
        Assert.Equal(
            File.ReadLines(path).Skip(1).Sum(line => decimal.Parse(line.Split(',')[^4], CultureInfo.InvariantCulture)),
            figures.Sum(figure => figure.Printed));
    }

    [Fact]
    public void Real_answers_and_the_old_layout_are_read()
    {
        Assert.Equal(4, Read.File(Repository.Sample("raw/comtrade/api-v1-data-C-A-HS.json")).Count);
        Assert.Equal(4, Read.File(Repository.Sample("raw/comtrade/legacy-format.csv")).Count);
        Assert.Throws<ReadException>(() => Read.File(Repository.Sample("raw/comtrade/api-v1-bulk-listing.json")));
    }

    [Fact]
    public void A_day_of_publication_that_is_known_makes_the_release()
    {
        var file = new SourceFile("c.csv", Encoding.UTF8.GetBytes(Head + "C,M,2022,156,643,0,TOTAL,C00,0,0,1")) { Notes = new() { Published = new(2023, 9, 1) } };

        var release = Assert.Single(SourceCatalog.ReaderOf(file).Read(file, ReadProblems.Strict)).Release;
        Assert.Equal((new DateOnly(2023, 9, 1), false, file.Sha256), (release.Day, release.DayEstimated, release.Sha256));
    }

    private static string Line(Figure figure) =>
        $"{figure.Flow.Series.Reporter} {figure.Flow.Direction} {figure.Flow.Partner} {figure.Flow.Product} {figure.Period} {figure.Printed:0.##}";
}
