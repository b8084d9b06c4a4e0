using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Exported;

public class ExportedReaderTests
{
    private const string Head = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,PRODUCT,INDICATOR,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,"
        + "OBS_STATUS,VINTAGE,VALUE_LOW,VALUE_HIGH,PUBLISHER,DATASET,EXPORT_VALUATION,IMPORT_VALUATION,BASIS,CURRENCY,USUAL_DAY,REVISION_PERCENT,RELEASE,RELEASE_TITLE,"
        + "ADDRESS,SHA256,TRANSCRIBED,READER\n";

    private const string Row = "dataflow,TIDEWAITER:TRADE(1.0),I,I,JPN,CHN,X,TOTAL,VALUE,mof-japan,2023-01-01/P11M,120,JPY,0,E,2023-12-20,115,125,\"Ministry, Japan\",Trade,FOB,CIF,"
        + "customs,JPY,20,0.5,mof-2023-11,\"Trade, November\",,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,false,mapped-csv/1";

    [Fact]
    public void A_figure_comes_back_in_its_series_and_release()
    {
        var figure = Assert.Single(Read.Text("x", Head + Row + "\n"));

        var series = new Series("mof-japan", "Ministry, Japan", "Trade", EconomyCode.Parse("JPN"), "FOB", "CIF", "customs", "JPY", 20, 0.5m);
        var release = new Release("mof-2023-11", "Ministry, Japan", "Trade, November", null, new(2023, 12, 20), DayEstimated: true, new('a', 64), Transcribed: false, "mapped-csv/1");
        Assert.Equal(
            (new FlowKey(series, EconomyCode.Parse("CHN"), Direction.Export), Period.Parse("2023-01..2023-11"), Measure.Amount, new Interval(115, 125), release),
            (figure.Flow, figure.Period, figure.Measure, figure.Value, figure.Release));
    }

    [Fact]
    public void A_number_that_was_computed_is_left_to_be_computed_again() =>
        Assert.Empty(Read.Text("x", Head + Row.Replace("mof-2023-11", "", StringComparison.Ordinal) + "\n"));

    [Fact]
    public void A_row_that_stands_there_twice_counts_once() => Assert.Single(Read.Text("x", $"{Head}{Row}\n{Row}\n"));

    [Theory]
    [InlineData("2023-01-01/P11M", "2023-13", "x:2 TIME_PERIOD: found '2023-13', expected a year, quarter or month such as 2023, 2023-Q3, 2023-11 or 2023-M11.")]
    [InlineData(",115,125,", ",125,115,", "x:2 VALUE_HIGH: found '115', expected 125 or more.")]
    [InlineData(",VALUE,", ",INDEX,", "x:2 INDICATOR: found 'INDEX', expected VALUE, GROWTH or QUANTITY.")]
    [InlineData("2023-12-20", "", "x:2 VINTAGE: found '', expected a day such as 2023-12-07.")]
    [InlineData("aaaa,false", "aaa!,false", "x:2 SHA256: found 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', expected 64 hexadecimal digits.")]
    [InlineData("mof-japan", "mof japan", "x:2 SERIES: found 'mof japan', expected a key of letters, digits and dashes.")]
    [InlineData(",20,0.5,", ",1e9,0.5,", "x:2 USUAL_DAY: found '1e9', expected a number of days.")]
    public void A_row_that_does_not_read_is_told(string good, string bad, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("x", Head + Row.Replace(good, bad, StringComparison.Ordinal) + "\n")).Message);
}
