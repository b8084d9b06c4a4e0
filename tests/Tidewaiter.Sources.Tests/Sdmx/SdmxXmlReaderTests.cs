using System.Text;

namespace Tidewaiter.Sources.Tests.Sdmx;

/// <summary>Messages written after the standard, as offices' samples lay it out; none of theirs with trade was at hand.</summary>
public class SdmxXmlReaderTests
{
    private const string Namespaces = "xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\" "
        + "xmlns:g=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\" xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private const string Header = """
        <m:Header><m:Prepared>2024-02-01T10:00:00</m:Prepared><m:Sender id="IMF"/>
        <m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><c><Ref agencyID="IMF" id="DOT"/></c></m:Structure></m:Header>
        """;

    [Fact]
    public void Structure_specific_series_are_read_with_what_their_group_and_data_set_say()
    {
        var figures = Read.Text("m.xml", $"""
            <m:StructureSpecificTimeSeriesData {Namespaces}>{Header}
            <m:DataSet UNIT_MEASURE="USD">
            <Group x:type="G" REF_AREA="CN" UNIT_MULT="6"/>
            <Series FREQ="M" REF_AREA="CN" COUNTERPART_AREA="RU" INDICATOR="TXG_FOB_USD"><Obs TIME_PERIOD="2023-01" OBS_VALUE="12.5"/><Obs TIME_PERIOD="2023-02" OBS_VALUE="13"/></Series>
            <Series FREQ="M" REF_AREA="JP" COUNTERPART_AREA="RU" INDICATOR="TMG_CIF_USD" UNIT_MULT="3"><Obs TIME_PERIOD="2023-01" OBS_VALUE="7"/></Series>
            </m:DataSet></m:StructureSpecificTimeSeriesData>
            """);

        Assert.Equal(
            ["sdmx-imf-dot-chn-usd CHN X RUS TOTAL 2023-01 12500000", "sdmx-imf-dot-chn-usd CHN X RUS TOTAL 2023-02 13000000", "sdmx-imf-dot-jpn-usd JPN M RUS TOTAL 2023-01 7000"],
            figures.Select(SdmxCsvReaderTests.Line));
        Assert.Equal((new DateOnly(2024, 2, 1), false), (figures[0].Release.Day, figures[0].Release.DayEstimated));
    }

    [Fact]
    public void Structure_specific_observations_without_series_are_read() => Assert.Equal(
        "sdmx-imf-dot-chn-usd CHN M RUS TOTAL 2023-Q2 5",
        SdmxCsvReaderTests.Line(Assert.Single(Read.Text("m.xml", $"""
            <m:StructureSpecificData {Namespaces}>{Header}<m:DataSet>
            <Obs REF_AREA="156" COUNTERPART_AREA="643" FLOW="M" CURRENCY="USD" TIME_PERIOD="2023-Q2" OBS_VALUE="5"/></m:DataSet></m:StructureSpecificData>
            """))));

    [Fact]
    public void Generic_series_are_read() => Assert.Equal(
        "sdmx-imf-dot-chn-usd CHN X RUS 27 2023-01 12500000",
        SdmxCsvReaderTests.Line(Assert.Single(Read.Text("m.xml", $"""
            <m:GenericData {Namespaces}>{Header}<m:DataSet>
            <g:Series><g:SeriesKey><g:Value id="REF_AREA" value="CHN"/><g:Value id="COUNTERPART_AREA" value="RUS"/><g:Value id="FLOW" value="X"/><g:Value id="COMMODITY" value="27"/></g:SeriesKey>
            <g:Attributes><g:Value id="UNIT_MULT" value="6"/><g:Value id="UNIT_MEASURE" value="USD"/></g:Attributes>
            <g:Obs><g:ObsDimension value="2023-01"/><g:ObsValue value="12.5"/><g:Attributes><g:Value id="OBS_STATUS" value="A"/></g:Attributes></g:Obs></g:Series>
            </m:DataSet></m:GenericData>
            """))));

    [Fact]
    public void Generic_observations_without_series_are_read() => Assert.Equal(
        "sdmx-imf-dot-chn-usd CHN X RUS TOTAL 2023 5",
        SdmxCsvReaderTests.Line(Assert.Single(Read.Text("m.xml", $"""
            <m:GenericData {Namespaces}>{Header}<m:DataSet><g:Obs><g:ObsKey><g:Value id="REF_AREA" value="CHN"/><g:Value id="COUNTERPART_AREA" value="RUS"/>
            <g:Value id="FLOW" value="X"/><g:Value id="TIME_PERIOD" value="2023"/></g:ObsKey><g:ObsValue value="5"/>
            <g:Attributes><g:Value id="UNIT" value="USD"/></g:Attributes></g:Obs></m:DataSet></m:GenericData>
            """))));

    [Theory]
    [InlineData("sdmx-ml-ecb-monthly.xml", "FREQ, CURRENCY, CURRENCY_DENOM")]
    [InlineData("sdmx-ml-imf-pcps.xml", "its partner (COUNTERPART_AREA, COUNTERPART_COUNTRY, PARTNER…)")]
    [InlineData("sdmx-ml-eurostat-footer.xml", "found 'Due to the large query the response will be written to a file")]
    public void Offices_messages_that_hold_no_trade_are_known_and_refused_by_what_they_lack(string name, string part)
    {
        var file = SourceFile.Read(Repository.Sample("raw/sdmx/" + name));
        var reader = SourceCatalog.ReaderOf(file);

        Assert.Equal("sdmx-ml/1", reader.Id);
        Assert.Contains(part, Assert.Throws<ReadException>(() => reader.Read(file, ReadProblems.Strict)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_grow_without_end_are_refused()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

        Assert.StartsWith(
            "m.xml:1 XML: found 'For security reasons DTD is prohibited",
            Refusal($"<!DOCTYPE m [<!ENTITY l0 \"ha\">{laughs}]><m:GenericData {Namespaces}>&l9;</m:GenericData>"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_breaks_off_is_refused() => Assert.EndsWith(
        "expected well-formed SDMX-ML without a DTD.",
        Refusal($"<m:GenericData {Namespaces}>{Header}<m:DataSet><g:Series>"),
        StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_refused() => Assert.EndsWith(
        "expected well-formed SDMX-ML without a DTD.",
        Refusal($"<m:GenericData {Namespaces}>" + new StringBuilder().Insert(0, "<a>", 100_000)),
        StringComparison.Ordinal);

    private static string Refusal(string text) => Assert.Throws<ReadException>(() => Read.Text("m.xml", text)).Message;
}
