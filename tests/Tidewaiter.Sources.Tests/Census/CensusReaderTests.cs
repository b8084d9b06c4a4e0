using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Census;

namespace Tidewaiter.Sources.Tests.Census;

public class CensusReaderTests
{
    private const string Head = "year,CTY_CODE,CTYNAME,IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,IYR,"
        + "EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC,EYR\n";

    [Fact]
    public void Months_that_were_not_out_are_no_figures_while_zeros_of_a_published_month_are()
    {
        var figures = Read(
            "2023,0015,World,254350.333045,0,0,0,0,0,0,0,0,0,0,0,0,165486.168536,0,0,0,0,0,0,0,0,0,0,0,0",
            "2023,5790,\"Korea, North\",0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0");

        Assert.All(figures, figure => Assert.Equal(Period.Parse("2023-01"), figure.Period));
        Assert.Equal([0m, 0m], figures.Where(figure => figure.Flow.Partner == EconomyCode.Parse("PRK")).Select(figure => figure.Printed));
        Assert.Equal(Interval.Point(254_350_333_045), figures.Single(figure => figure.Flow is { Partner.IsSingle: false, Direction: var direction }
            && direction == Direction.Import).Value);
    }

    [Fact]
    public void Amounts_of_early_years_have_one_decimal_of_a_million_even_where_it_is_a_zero()
    {
        var figures = Read("1985,5700,China,293.1,281,306.5,0,0,0,0,0,0,0,0,0,0,319.2,0,0,0,0,0,0,0,0,0,0,0,0");

        Assert.Equal(new(280_950_000, 281_050_000), figures.Single(figure => figure.Period == Period.Parse("1985-02") && figure.Flow.Direction == Direction.Import).Value);
    }

    [Fact]
    public void Tails_of_binary_arithmetic_are_rounded_away()
    {
        var figures = Read("2005,5700,China,17883.600000000002,2.9999999999999997e-06,5.123456,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0");

        Assert.Equal([17_883_600_000, 3, 5_123_456], figures.Where(figure => figure.Flow.Direction == Direction.Import).Select(figure => figure.Printed));
    }

    [Fact]
    public void Two_codes_of_one_economy_add_up()
    {
        var figures = Read(
            "2011,7320,Sudan,0.341,0,0,0,0,0,0,0,0,0,0,0,0,1.123456,0,0,0,0,0,0,0,0,0,0,0,0",
            "2011,7321,Sudan,0.5,0,0,0,0,0,0,0,0,0,0,0,0,2.123456,0,0,0,0,0,0,0,0,0,0,0,0");

        Assert.Equal(3_246_912, Assert.Single(figures, figure => figure.Flow.Direction == Direction.Export).Printed);
    }

    [Theory]
    [InlineData("2022,9999,Nowhere,1,1,1,1,1,1,1,1,1,1,1,1,12,1,1,1,1,1,1,1,1,1,1,1,1,12",
        "c.csv:2 CTY_CODE: found '9999', expected a partner code of the Census Bureau that the reader knows.")]
    [InlineData("22,5700,China,1,1,1,1,1,1,1,1,1,1,1,1,12,1,1,1,1,1,1,1,1,1,1,1,1,12", "c.csv:2 year: found '22', expected a year such as 2022.")]
    [InlineData("2022,5700,China,(D),1,1,1,1,1,1,1,1,1,1,1,12,1,1,1,1,1,1,1,1,1,1,1,1,12", "c.csv:2 IJAN: found '(D)', expected a number.")]
    public void Says_where_what_and_what_else(string row, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read(row)).Message);

    [Fact]
    public void A_table_without_a_column_is_refused_by_its_name()
    {
        var problem = Assert.Throws<ReadException>(() => new CensusReader().Read(new("c.csv", "year,CTY_CODE,IJAN\n"u8.ToArray()), ReadProblems.Strict));

        Assert.StartsWith("c.csv:1 IFEB: no such column, expected the columns year, CTY_CODE, IJAN", problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Figure> Read(params string[] rows) =>
        new CensusReader().Read(new("c.csv", Encoding.UTF8.GetBytes(Head + string.Join('\n', rows) + "\n")), ReadProblems.Strict);
}
