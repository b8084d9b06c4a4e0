using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;

namespace Tidewaiter.Sources.Tests.Sdmx;

/// <summary>One set of figures in every format of SDMX; and offices' own messages with their dimensions renamed to those of trade.</summary>
public class SdmxFormatsTests
{
    private static readonly string[] Areas = ["CHN", "RUS", "USA", "DEU", "KAZ"];
    private static readonly string[] Flows = ["X", "M"];

    private static readonly Gen<Observation[]> Sets = Gen.Select(
            Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 1], Gen.Int[2000, 2024], Gen.Int[1, 12], Gen.Int[0, 1_000_000_000],
            (reporter, partner, flow, year, month, value) => new Observation(Areas[reporter], Areas[partner], Flows[flow], $"{year}-{month:00}", value))
        .Array[1, 20].Select(set => set.DistinctBy(one => one with { Value = 0 }).ToArray());

    [Fact]
    public void Every_format_gives_the_same_figures() => Sets.Sample(set =>
    {
        var expected = set.Select(one => $"{one.Reporter} {one.Flow} {one.Partner} {one.Period} {one.Value}").Order(StringComparer.Ordinal).ToArray();
        foreach (var text in new[] { Csv1(set), Csv2(set), JsonSeries(set), JsonFlat(set), XmlSpecific(set), XmlGeneric(set), XmlFlat(set) })
        {
            Assert.Equal(expected, Read.Text("s", text)
                .Select(figure => $"{figure.Flow.Series.Reporter} {figure.Flow.Direction} {figure.Flow.Partner} {figure.Period} {figure.Printed:0}").Order(StringComparer.Ordinal));
        }
    }, iter: 200);

    [Fact]
    public void A_generic_message_as_the_European_Central_Bank_lays_it_out_is_read_whole()
    {
        var text = File.ReadAllText(Repository.Sample("raw/sdmx/sdmx-ml-ecb-monthly.xml"))
            .Replace("id=\"CURRENCY\" value=\"USD\"", "id=\"COUNTERPART_AREA\" value=\"US\"").Replace("id=\"CURRENCY_DENOM\" value=\"EUR\"", "id=\"REF_AREA\" value=\"DE\"")
            .Replace("id=\"EXR_TYPE\" value=\"SP00\"", "id=\"FLOW\" value=\"X\"");

        var figures = Read.Text("m.xml", text);

        var values = Regex.Matches(text, "<generic:ObsValue value=\"([^\"]+)\"").Select(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(252, values.Length);
        Assert.Equal((values.Length, values.Sum()), (figures.Count, figures.Sum(figure => figure.Printed)));
        Assert.Equal(("1999-01", "2019-12"), ($"{figures.Min(figure => figure.Period)}", $"{figures.Max(figure => figure.Period)}"));
        Assert.Equal(("European Central Bank", new DateOnly(2020, 1, 16)), (figures[0].Release.Publisher, figures[0].Release.Day));
    }

    [Fact]
    public void A_structure_specific_message_as_the_Monetary_Fund_lays_it_out_is_read_whole()
    {
        var text = File.ReadAllText(Repository.Sample("raw/sdmx/sdmx-ml-imf-pcps.xml")).Replace("COMMODITY=\"PZINC\"", "INDICATOR=\"XG_FOB_USD\" COUNTERPART_AREA=\"CN\"").Replace("REF_AREA=\"W00\"", "REF_AREA=\"JP\"");

        var figure = Assert.Single(Read.Text("m.xml", text));

        Assert.Equal("sdmx-imf-pcps-jpn-usd JPN X CHN TOTAL 2021-01 2705.35", SdmxCsvReaderTests.Line(figure));
        Assert.Equal(new DateOnly(2025, 1, 9), figure.Release.Day);
    }

    [Theory]
    [InlineData("sdmx-json-ecb-flat.json")]
    [InlineData("sdmx-json-ecb-series.json")]
    public void Messages_in_JSON_as_the_European_Central_Bank_lays_them_out_are_read_whole(string name)
    {
        var text = File.ReadAllText(Repository.Sample("raw/sdmx/" + name))
            .Replace("\"CURRENCY_DENOM\"", "\"REF_AREA\"").Replace("\"id\": \"EUR\"", "\"id\": \"DE\"").Replace("\"CURRENCY\"", "\"COUNTERPART_AREA\"")
            .Replace("\"id\": \"NZD\"", "\"id\": \"NZ\"").Replace("\"id\": \"RUB\"", "\"id\": \"RU\"").Replace("\"EXR_TYPE\"", "\"INDICATOR\"").Replace("\"SP00\"", "\"XG_FOB_EUR\"")
            .Replace("\"id\": \"2013-01-18\"", "\"id\": \"2013-01\"").Replace("\"id\": \"2013-01-21\"", "\"id\": \"2013-02\"");

        Assert.Equal(
            [
                "sdmx-ecb-exr-deu-eur DEU X NZL TOTAL 2013-01 1.59", "sdmx-ecb-exr-deu-eur DEU X NZL TOTAL 2013-02 1.59",
                "sdmx-ecb-exr-deu-eur DEU X RUS TOTAL 2013-01 40.34", "sdmx-ecb-exr-deu-eur DEU X RUS TOTAL 2013-02 40.3",
            ],
            Read.Text("m.json", text).Select(SdmxCsvReaderTests.Line).Order(StringComparer.Ordinal));
    }

    private static string Csv1(Observation[] set) => "DATAFLOW,REF_AREA,COUNTERPART_AREA,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n"
        + string.Concat(set.Select(one => $"O:T(1.0),{one.Reporter},{one.Partner},{one.Flow},USD,{one.Period},{one.Value}\n"));

    private static string Csv2(Observation[] set) => "STRUCTURE;STRUCTURE_ID;ACTION;TIME_PERIOD;OBS_VALUE;REF_AREA;PARTNER;TRADE_FLOW;CURRENCY\n"
        + string.Concat(set.Select(one => $"dataflow;O:T(1.0);A;{one.Period};{one.Value};{one.Reporter};{one.Partner};{one.Flow};USD\n"));

    private static string JsonFlat(Observation[] set)
    {
        var periods = set.Select(one => one.Period).Distinct().ToArray();
        return Json(
            [Dimension("REF_AREA", Areas), Dimension("COUNTERPART_AREA", Areas), Dimension("FLOW", Flows), Dimension("TIME_PERIOD", periods)], [],
            $"\"observations\":{{{string.Join(',', set.Select(one => $"\"{Key(one)}:{Array.IndexOf(periods, one.Period)}\":[{one.Value},0]"))}}}",
            "\"observation\":[{\"id\":\"UNIT_MEASURE\",\"values\":[{\"id\":\"USD\"}]}]");
    }

    private static string JsonSeries(Observation[] set)
    {
        var periods = set.Select(one => one.Period).Distinct().ToArray();
        var series = set.GroupBy(Key).Select(group =>
            $"\"{group.Key}\":{{\"attributes\":[0],\"observations\":{{{string.Join(',', group.Select(one => $"\"{Array.IndexOf(periods, one.Period)}\":[{one.Value}]"))}}}}}");
        return Json(
            [Dimension("TIME_PERIOD", periods)], [Dimension("REF_AREA", Areas), Dimension("COUNTERPART_AREA", Areas), Dimension("FLOW", Flows)],
            $"\"series\":{{{string.Join(',', series)}}}", "\"series\":[{\"id\":\"UNIT_MEASURE\",\"values\":[{\"id\":\"USD\"}]}]");
    }

    private static string Json(string[] ofObservation, string[] ofSeries, string data, string attributes) =>
        $"{{\"data\":{{\"dataSets\":[{{{data}}}],\"structure\":{{\"dimensions\":{{\"series\":[{string.Join(',', ofSeries)}],\"observation\":[{string.Join(',', ofObservation)}]}},\"attributes\":{{{attributes}}}}}}}}}";

    private static string Dimension(string id, string[] values) =>
        $"{{\"id\":{JsonSerializer.Serialize(id)},\"values\":[{string.Join(',', values.Select(value => $"{{\"id\":{JsonSerializer.Serialize(value)}}}"))}]}}";

    private static string Key(Observation one) => $"{Array.IndexOf(Areas, one.Reporter)}:{Array.IndexOf(Areas, one.Partner)}:{Array.IndexOf(Flows, one.Flow)}";

    private static string XmlSpecific(Observation[] set) => Xml("StructureSpecificTimeSeriesData", set.GroupBy(one => one with { Period = "", Value = 0 }).Select(group => new XElement(
        "Series", new XAttribute("REF_AREA", group.Key.Reporter), new XAttribute("COUNTERPART_AREA", group.Key.Partner), new XAttribute("FLOW", group.Key.Flow), new XAttribute("UNIT", "USD"),
        group.Select(one => new XElement("Obs", new XAttribute("TIME_PERIOD", one.Period), new XAttribute("OBS_VALUE", one.Value))))));

    private static string XmlGeneric(Observation[] set) => Xml("GenericTimeSeriesData", set.GroupBy(one => one with { Period = "", Value = 0 }).Select(group => new XElement(
        "Series", new XElement("SeriesKey", Values(group.Key)), new XElement("Attributes", Value("UNIT", "USD")),
        group.Select(one => new XElement("Obs", new XElement("ObsDimension", new XAttribute("value", one.Period)), new XElement("ObsValue", new XAttribute("value", one.Value)))))));

    private static string XmlFlat(Observation[] set) => Xml("GenericData", set.Select(one => new XElement(
        "Obs", new XElement("ObsKey", Values(one), Value("TIME_PERIOD", one.Period)), new XElement("ObsValue", new XAttribute("value", one.Value)), new XElement("Attributes", Value("UNIT", "USD")))));

    private static string Xml(string root, IEnumerable<XElement> data)
    {
        XNamespace message = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
        return new XElement(message + root, new XElement("Header", new XElement("Sender", new XAttribute("id", "O"))), new XElement("DataSet", data)).ToString();
    }

    private static XElement[] Values(Observation one) => [Value("REF_AREA", one.Reporter), Value("COUNTERPART_AREA", one.Partner), Value("FLOW", one.Flow)];

    private static XElement Value(string id, string value) => new("Value", new XAttribute("id", id), new XAttribute("value", value));

    private sealed record Observation(string Reporter, string Partner, string Flow, string Period, int Value);
}
