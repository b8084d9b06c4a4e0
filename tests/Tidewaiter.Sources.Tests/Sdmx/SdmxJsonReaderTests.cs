namespace Tidewaiter.Sources.Tests.Sdmx;

/// <summary>Messages written after the standard, as offices' samples lay it out; none of theirs with trade was at hand.</summary>
public class SdmxJsonReaderTests
{
    private const string Structure = """
        "dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"CHN"},{"id":"JPN"}]},{"id":"COUNTERPART_AREA","values":[{"id":"RUS"}]},{"id":"FLOW","values":[{"id":"M"},{"id":"X"}]}],
        "dataSet":[{"id":"FREQ","values":[{"id":"M"}]}],
        "observation":[{"id":"TIME_PERIOD","values":[{"id":"2023-01"},{"id":"2023-02"}]}]},
        "attributes":{"series":[{"id":"UNIT_MULT","values":[{"id":"6"}]},{"id":"UNIT_MEASURE","values":[{"id":"USD"}]}],"observation":[{"id":"OBS_STATUS","values":[{"id":"A"}]}]}
        """;

    private const string Series = """
        {"series":{"0:0:1":{"attributes":[0,0],"observations":{"0":[12.5,0],"1":[13,null]}},"1:0:0":{"attributes":[null,0],"observations":{"1":[7]}}}}
        """;

    private static readonly string[] Expected =
    [
        "sdmx-imf-dot-chn-usd CHN X RUS TOTAL 2023-01 12500000",
        "sdmx-imf-dot-chn-usd CHN X RUS TOTAL 2023-02 13000000",
        "sdmx-imf-dot-jpn-usd JPN M RUS TOTAL 2023-02 7",
    ];

    [Fact]
    public void Version_1_is_read_as_series() => Assert.Equal(Expected, Lines(
        """{"header":{"prepared":"2024-02-01T10:00:00Z","sender":{"id":"IMF"}},"structure":{"links":[{"rel":"dataflow","href":"https://x.org/dataflow/IMF/DOT/1.0"}],"""
        + Structure + """},"dataSets":[""" + Series + "]}"));

    [Fact]
    public void Version_2_is_read_by_the_structure_that_a_data_set_names() => Assert.Equal(Expected, Lines(
        """{"meta":{"schema":"sdmx-json-data-schema.json","prepared":"2024-02-01T10:00:00Z"},"data":{"structures":[{"dimensions":{}},"""
        + """{"links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IMF:DOT(1.0)"}],""" + Structure
        + """}],"dataSets":[{"structure":1,""" + Series.Trim()[1..] + "]}}"));

    [Fact]
    public void Flat_observations_and_values_without_codes_are_read() => Assert.Equal(
        ["sdmx-oecd-trade-chn-usd CHN M RUS 2709 2023 5"],
        Lines("""
            {"meta":{"schema":"sdmx"},"data":{"structure":{"links":[{"rel":"dataflow","urn":"urn:sdmx:x=OECD:TRADE(1.0)"}],"dimensions":{"observation":[
             {"id":"REF_AREA","values":[{"id":"CHN"}]},{"id":"PARTNER","values":[{"id":"RUS"}]},{"id":"FLOW","values":[{"id":"M"}]},
             {"id":"CURRENCY","values":[{"id":"USD"}]},{"id":"PRODUCT","values":[{"id":"2709"}]},{"id":"TIME_PERIOD","values":[{"value":"2023"}]}]}},
             "dataSets":[{"observations":{"0:0:0:0:0:0":["5"]}}]}}
            """));

    [Theory]
    [InlineData("\"dimensions\":{SERIES,OBS}", """{"series":{"0:0:1":{"observations":{"0":[12.5],"1":[13]}},"1:0:0":{"observations":{"1":[7]}}},"dimensionGroupAttributes":{"0:::":[0,null],"1:::":[null,null],":0::":[null,0]}}""")]
    [InlineData("\"dimensions\":{FLAT}", """{"observations":{"0:0:1:0":[12.5],"0:0:1:1":[13],"1:0:0:1":[7]},"dimensionGroupAttributes":{"0:::":[0],":0::":[null,0]}}""")]
    [InlineData("\"dimensions\":{SERIES,OBS}", """{"series":{"0:0:1":{"observations":{"0":[12.5],"1":[13]}},"1:0:0":{"observations":{"1":[7]}}},"dimensionGroupAttributes":{"0:::0":[0],"0:::1":["6"],":::":[null,"USD"]}}""")]
    public void Attributes_of_groups_count_for_all_whose_key_shares_their_places(string dimensions, string dataset)
    {
        const string series = """{"id":"REF_AREA","values":[{"id":"CHN"},{"id":"JPN"}]},{"id":"COUNTERPART_AREA","values":[{"id":"RUS"}]},{"id":"FLOW","values":[{"id":"M"},{"id":"X"}]}""";
        const string time = """{"id":"TIME_PERIOD","values":[{"value":"2023-01"},{"value":"2023-02"}]}""";

        Assert.Equal(Expected, Lines(
            """{"meta":{"schema":"sdmx"},"data":{"structures":[{"links":[{"rel":"dataflow","urn":"urn:sdmx:x=IMF:DOT(1.0)"}],"""
            + dimensions.Replace("SERIES", $"\"series\":[{series}]").Replace("OBS", $"\"observation\":[{time}]").Replace("FLAT", $"\"observation\":[{series},{time}]")
            + ""","attributes":{"dimensionGroup":[{"id":"UNIT_MULT","values":[{"id":"6"}]},{"id":"UNIT_MEASURE","values":[{"id":"USD"}]}]}}],"dataSets":["""
            + dataset + "]}}"));
    }

    [Fact]
    public void Attributes_grouped_in_more_ways_than_there_can_be_are_refused() => Assert.Contains(
        "attributes grouped in more than 64 ways",
        Assert.Throws<ReadException>(() => Lines(
            """{"structure":{""" + Structure + """},"dataSets":[{"series":{},"dimensionGroupAttributes":{"""
            + string.Join(',', Enumerable.Range(0, 65).Select(i => $"\"{new string(':', i)}0\":[]")) + "}}]}")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("sdmx-json-ecb-flat.json")]
    [InlineData("sdmx-json-ecb-series.json")]
    [InlineData("sdmx-json-oecd.json")]
    public void Offices_messages_that_hold_no_trade_are_known_and_refused_by_what_they_lack(string name)
    {
        var file = SourceFile.Read(Repository.Sample("raw/sdmx/" + name));
        var reader = SourceCatalog.ReaderOf(file);

        Assert.Equal("sdmx-json/1", reader.Id);
        Assert.Contains(
            "expected trade between two economies; what is missing: ",
            Assert.Throws<ReadException>(() => reader.Read(file, ReadProblems.Strict)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"series":{"0:0:9":{"observations":{"0":[1]}}}}""")] // no such value
    [InlineData("""{"series":{"0:0":{"observations":{"0":[1]}}}}""")] // a dimension short
    [InlineData("""{"series":{"0:0:x":{"observations":{"0":[1]}}}}""")]
    public void Keys_that_do_not_fit_the_structure_are_refused(string dataset) => Assert.EndsWith(
        "expected SDMX-JSON whose keys fit its structure.",
        Assert.Throws<ReadException>(() => Lines(
            """{"structure":{""" + Structure + """},"dataSets":[""" + dataset + "]}")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Says_where_what_and_what_else() => Assert.Equal(
        "s.json dataSets[0].series[0:0:1].observations[1] OBS_VALUE: found 'x', expected a number.",
        Assert.Throws<ReadException>(() => Lines(
            """{"structure":{""" + Structure + """},"dataSets":[{"series":{"0:0:1":{"attributes":[0,0],"observations":{"0":[1],"1":["x"]}}}}]}""")).Message);

    [Fact]
    public void Messages_nested_without_end_are_refused() => Assert.StartsWith(
        "s.json:1 answer: found",
        Assert.Throws<ReadException>(() => Lines("{\"dataSets\":" + new string('[', 100_000))).Message,
        StringComparison.Ordinal);

    private static string[] Lines(string text) => [.. Read.Text("s.json", text).Select(SdmxCsvReaderTests.Line)];
}
