using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Sdmx;

/// <summary>Rows written under the headings that the Monetary Fund and Eurostat were seen to use; no file of theirs with rows was at hand.</summary>
public class SdmxCsvReaderTests
{
    private const string Fund = "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,PRECISION,"
        + "DECIMALS_DISPLAYED,TRADE_FLOW,VALUATION,UNIT,DERIVATION_TYPE,OVERLAP,STATUS\n";

    private const string Comext = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\n";

    [Theory]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,RUS,M,2023-M11,9876543210,6,,,,,USD,,,", "sdmx-imf-sta-imts-chn-usd CHN X RUS TOTAL 2023-11 9876543210")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,MG_CIF_USD,G001,A,2023,5,6,,,,,USD,,,", "sdmx-imf-sta-imts-chn-usd CHN M WLD TOTAL 2023 5")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,MG_CIF_USD,G110,A,2023,5,6,,,,,USD,,,", null)] // a group of the Fund's own
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,MG_FOB_USD,RUS,Q,2023-Q1,5,6,,,IMPORTS,FOB,USD,,,", "sdmx-imf-sta-imts-chn-fob-usd CHN M RUS TOTAL 2023-Q1 5")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,TBG_USD,RUS,A,2023,-5,6,,,,,USD,,,", "sdmx-imf-sta-imts-chn-usd CHN B RUS TOTAL 2023 -5")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),D,CHN,XG_FOB_USD,RUS,A,2023,,,,,,,,,,", null)] // withdrawn
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_XDC,RUS,A,2023,5,,,,,,,,,", null)] // in a currency that is not named
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,RUS,A,2023,NaN,,,,,,,,,", null)]
    public void Reads_the_Fund_s_columns(string row, string? expected) => Check(Fund + row, expected);

    [Theory]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,AT,RU,TOTAL,1,VALUE_IN_EUROS,2023-09,123", "eurostat-aut AUT M RUS TOTAL 2023-09 123")]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,EL,CN,27,2,VALUE_IN_EUROS,2023-09,123", "eurostat-grc GRC X CHN 27 2023-09 123")]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,EU27_2020,EXT_EU27_2020,TOTAL,2,VALUE_IN_EUROS,2023-09,123", "eurostat-eu EU X WLD TOTAL 2023-09 123")]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,DE,EXT_EU27_2020,TOTAL,2,VALUE_IN_EUROS,2023-09,123", null)] // the world without the members
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,DE,RU,TOTAL,2,QUANTITY_IN_100KG,2023-09,123", null)]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,DE,QP,TOTAL,2,VALUE_IN_EUROS,2023-09,123", null)] // high seas
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,DE,RU,TOTAL,2,VALUE_IN_EUROS,2023-09,", null)] // not published
    [InlineData("ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,DE,RU,TOTAL,2,VALUE_IN_EUROS,2023-09,: c", null)] // confidential
    [InlineData("ESTAT:DS-045409(1.0),16/11/23,M,DE,CN_X_HK,TOTAL,2,VALUE_IN_EUROS,2023-09,7", "eurostat-deu DEU X CHN TOTAL 2023-09 7")]
    [InlineData("ESTAT:DS-045409(1.0),16/11/23,M,DE,EFTA,TOTAL,BAL_RT,VALUE_IN_EUROS,2023-09,7", null)] // a group of Eurostat's own
    [InlineData("ESTAT:DS-045409(1.0),16/11/23,M,DE,RU,TOTAL,BAL_RT,VALUE_IN_EUROS,2023-09,-7", "eurostat-deu DEU B RUS TOTAL 2023-09 -7")]
    public void Reads_Eurostat_s_columns(string row, string? expected) => Check(Comext + row, expected);

    [Fact]
    public void The_day_of_the_last_update_is_the_day_of_release()
    {
        var release = Assert.Single(Read.Text("s.csv", Comext + "ESTAT:DS-045409(1.0),16/11/23 11:00:00,M,AT,RU,TOTAL,1,VALUE_IN_EUROS,2023-09,123")).Release;

        Assert.Equal((new DateOnly(2023, 11, 16), false, "sdmx-csv/1", "Eurostat"), (release.Day, release.DayEstimated, release.Reader, release.Publisher));
    }

    [Fact]
    public void Labels_beside_codes_and_decimal_commas_are_read()
    {
        var figure = Assert.Single(Read.Text("s.csv", "STRUCTURE[|];STRUCTURE_ID;ACTION;\"REF_AREA: Area; of the reporter\";COUNTERPART_AREA: Partner;TRADE_FLOW: Flow;UNIT_MEASURE: Unit;UNIT_MULT: Times;TIME_PERIOD: Time;OBS_VALUE: Value\n"
            + "dataflow;OECD.SDD:DF_TRADE(1.0): Trade;I;CHN: China;RUS: Russia;M: Imports;USD_EXC: US dollar;6: Millions;2023-01: January;12,4\n"));

        Assert.Equal("sdmx-oecd-sdd-df-trade-chn-usd", figure.Flow.Series.Id);
        Assert.Equal(new(12_350_000, 12_450_000), figure.Value);
    }

    [Theory]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,XYZ,XG_FOB_USD,RUS,M,2023-M11,1,,,,,,,,,", "s.csv:2 COUNTRY: found 'XYZ', expected a code of an economy such as CHN, CN or 156.")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,Russia,M,2023-M11,1,,,,,,,,,", "s.csv:2 COUNTERPART_COUNTRY: found 'Russia', expected a code of an economy such as CHN, CN or 156.")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,RUS,M,2023-M13,1,,,,,,,,,", "s.csv:2 TIME_PERIOD: found '2023-M13', expected a year, quarter or month such as 2023, 2023-Q3, 2023-11 or 2023-M11.")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,RUS,M,2023-M11,x,,,,,,,,,", "s.csv:2 OBS_VALUE: found 'x', expected a number.")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,PRICES,RUS,M,2023-M11,1,,,,,,,,,", "s.csv:2 INDICATOR: found 'PRICES', expected a flow, indicator or unit that is known, such as X, XG_FOB_USD, VALUE_IN_EUROS or USD.")]
    [InlineData("dataflow,IMF.STA:IMTS(1.0.0),I,CHN,,RUS,M,2023-M11,1,,,,X,,,,,", "s.csv:2 currency: no such column, expected one of TRADE_FLOW, FLOW, STK_FLOW, FLW, INDICATOR, INDICATORS, INDIC_ET, MEASURE, UNIT_MEASURE, UNIT, CURRENCY to say in which currency.")]
    public void Says_where_what_and_what_else(string row, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("s.csv", Fund + row)).Message);

    [Fact]
    public void A_dimension_that_is_not_known_must_not_split_an_amount() => Assert.Equal(
        "s.csv rows: found 'different amounts of AUT M RUS TOTAL 2023-09', expected one amount of each.",
        Assert.Throws<ReadException>(() => Read.Text(
            "s.csv",
            "DATAFLOW,reporter,partner,flow,container,indicators,TIME_PERIOD,OBS_VALUE\n"
            + "ESTAT:DS-045409(1.0),AT,RU,1,Y,VALUE_IN_EUROS,2023-09,123\nESTAT:DS-045409(1.0),AT,RU,1,N,VALUE_IN_EUROS,2023-09,7\n")).Message);

    [Theory]
    [InlineData("imf-imts-header.csv")]
    [InlineData("eurostat-comext-header.csv")]
    public void Headings_alone_are_known_and_refused_since_nothing_follows(string name) => Assert.Equal(
        $"{name} SDMX observations: found 'none', expected a data set with at least one.",
        Assert.Throws<ReadException>(() => Read.File(Repository.Sample("raw/sdmx/" + name))).Message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void The_standard_s_own_examples_are_known_and_refused_by_what_they_lack(int number)
    {
        var file = SourceFile.Read(Repository.Sample($"raw/sdmx/sdmx-csv-2.0-example-0{number}.csv"));
        var reader = SourceCatalog.ReaderOf(file);

        Assert.Equal("sdmx-csv/1", reader.Id);
        Assert.Contains(
            "trade between two economies; what is missing: the economy that reports (REF_AREA, REPORTER, COUNTRY…); its partner",
            Assert.Throws<ReadException>(() => reader.Read(file, ReadProblems.Strict)).Message,
            StringComparison.Ordinal);
    }

    private static void Check(string text, string? expected)
    {
        var figures = Read.Text("s.csv", text);
        Assert.Equal(expected, figures.Count == 0 ? null : Line(Assert.Single(figures)));
    }

    internal static string Line(Figure figure) =>
        $"{figure.Flow.Series.Id} {figure.Flow.Series.Reporter} {figure.Flow.Direction} {figure.Flow.Partner} {figure.Flow.Product} {figure.Period} {figure.Printed:0.##}";
}
