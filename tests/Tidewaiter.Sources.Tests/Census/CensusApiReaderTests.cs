namespace Tidewaiter.Sources.Tests.Census;

/// <summary>Answers written after the office's guide to its API; none of the office's own was at hand.</summary>
public class CensusApiReaderTests
{
    [Theory]
    [InlineData("""["CTY_CODE","CTY_NAME","ALL_VAL_MO","time"],["5700","CHINA","12345","2023-03"]""", "CHN X TOTAL 2023-03 12345")]
    [InlineData("""["GEN_VAL_MO","CTY_CODE","I_COMMODITY","YEAR","MONTH"],["7","4621","27","2023","04"]""", "RUS M 27 2023-04 7")]
    [InlineData("""["GEN_VAL_MO","CTY_CODE","I_COMMODITY","time"],["7","-","-","2023-04"]""", "WLD M TOTAL 2023-04 7")]
    [InlineData("""["ALL_VAL_MO","CTY_CODE","E_COMMODITY","COMM_LVL","time"],["7","0003","270900","HS6","2023-04"]""", "EU X 270900 2023-04 7")]
    public void Reads_a_row(string rows, string expected)
    {
        var figure = Assert.Single(Read.Text("a.json", $"[{rows}]"));

        Assert.Equal(expected, $"{figure.Flow.Partner} {figure.Flow.Direction} {figure.Flow.Product} {figure.Period} {figure.Printed:0.##}");
        Assert.Equal(("us-census-country", true), (figure.Flow.Series.Id, figure.Release.DayEstimated));
    }

    [Fact]
    public void Months_are_read_row_by_row_and_a_row_without_an_amount_is_no_figure() => Assert.Equal(
        ["2024-01", "2024-02"],
        Read.Text("a.json", """
            [["CTY_CODE","CTY_NAME","ALL_VAL_MO","time","CTY_CODE"],
            ["5700","CHINA","12","2024-01","5700"],
            ["5700","CHINA","13","2024-02","5700"],
            ["5700","CHINA",null,"2024-03","5700"],
            ["5700","CHINA","-","2024-04","5700"]]
            """).Select(figure => figure.Period.ToString()));

    [Theory]
    [InlineData("""["CTY_CODE","ALL_VAL_MO","DISTRICT","time"],["5700","1","04","2023-03"]""")] // through one port
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["4XXX","1","2023-03"]""")] // a continent of the office's own
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["0014","1","2023-03"]""")] // the Pacific Rim
    public void Leaves_out_what_is_a_part_or_no_partner(string rows) => Assert.Empty(Read.Text("a.json", $"[{rows}]"));

    [Theory]
    [InlineData("""["CTY_CODE","ALL_VAL_MO"],["5700","1"]""", "a.json:1 YEAR: no such column, expected the columns CTY_CODE, YEAR, MONTH.")]
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["5700","D","2023-03"]""", "a.json:2 ALL_VAL_MO: found 'D', expected a number.")]
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["5700","1","2023"]""", "a.json:2 time: found '2023', expected a month such as 2024-03.")]
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["5700","1"]""", "a.json:2 row: found 'Array', expected a list of 3 texts, as the headings are.")]
    [InlineData("""["CTY_CODE","ALL_VAL_MO","time"],["5700","1","2023-03"],["5700","2","2023-03"]""",
        "a.json rows: found 'different amounts of USA X CHN TOTAL 2023-03', expected one amount of each.")]
    public void Says_where_what_and_what_else(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("a.json", $"[{rows}]")).Message);

    [Fact]
    public void Answers_nested_without_end_are_refused() => Assert.StartsWith(
        "a.json:1 answer: found",
        Assert.Throws<ReadException>(() => Read.Text("a.json", """[["CTY_CODE","ALL_VAL_MO",""" + new string('[', 100_000))).Message,
        StringComparison.Ordinal);
}
