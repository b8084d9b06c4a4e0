using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Gacc;

public class GaccTableReaderTests
{
    private const string Head = "reporter,partner_name,flow,period_start,period_end,value_usd,yoy_percent,source_url\n";

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Repository.Data, "gacc")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_row_of_a_table_is_a_figure_and_its_growth_another(string name)
    {
        var path = Path.Combine(Repository.Data, "gacc", name);
        var rows = Read.Rows(path).DistinctBy(row => string.Join(',', row.Values)).ToArray(); // January is a month, and all since January
        var column = rows[0].ContainsKey("value_cny") ? "value_cny" : "value_usd";

        var figures = Read.File(path);

        Assert.Equal(rows.Sum(row => decimal.Parse(row[column])), figures.Where(figure => figure.Measure == Measure.Amount).Sum(figure => figure.Printed));
        Assert.Equal(rows.Count(row => row["yoy_percent"].Length > 0), figures.Count(figure => figure.Measure == Measure.Growth));
        Assert.Equal(rows.Length, figures.Count(figure => figure.Measure == Measure.Amount));
        Assert.All(figures, figure => Assert.Equal(column[^3..].ToUpperInvariant(), figure.Flow.Series.Currency));
    }

    [Fact]
    public void Amounts_are_known_to_half_the_unit_of_the_table()
    {
        var exports = Read.File(Path.Combine(Repository.Data, "gacc", "gacc-summary-2019-12.csv"))
            .Single(figure => figure.Flow.Direction == Direction.Export && figure.Period == Period.Year(2019) && figure.Measure == Measure.Amount);

        Assert.Equal(new(2_499_028_926_500, 2_499_028_927_500), exports.Value);
        Assert.Equal(EconomyCode.World, exports.Flow.Partner);
        Assert.StartsWith("http://english.customs.gov.cn/Statics/", exports.Release.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("China,Atlantis,exports,2019-12,2019-12,1000,1,u", "g.csv:2 partner_name: found 'Atlantis', expected a partner as China's customs name it, such as 'Russian Federation'.")]
    [InlineData("China,World,exports,2019-12,2019-12,1001,1,u", "g.csv:2 value_usd: found '1001', expected a multiple of the table's unit, 1000.")]
    [InlineData("China,World,exports,2019-12,2019-11,1000,1,u", "g.csv:2 period_end: found '2019-11', expected a month from 2019-12 on.")]
    [InlineData("India,World,exports,2019-12,2019-12,1000,1,u", "g.csv:2 reporter: found 'India', expected China.")]
    [InlineData("China,World,out,2019-12,2019-12,1000,1,u", "g.csv:2 flow: found 'out', expected exports, imports or total.")]
    public void Says_where_what_and_what_else(string row, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("g.csv", Head + row)).Message);
}
