namespace Tidewaiter.Sources.Tests.Baci;

public class BaciReaderTests
{
    private static readonly string Chapters = Path.Combine(Repository.Data, "baci", "baci-hs2-annual.csv");

    [Fact]
    public void Chapters_are_held_as_they_stand()
    {
        var rows = Read.Rows(Chapters).ToArray();
        var figures = Read.File(Chapters);

        Assert.Equal(1_315, figures.Count);
        Assert.Equal(rows.Sum(row => decimal.Parse(row["value_usd"])), figures.Sum(figure => figure.Printed));
        Assert.All(figures, figure => Assert.Equal(2, figure.Flow.Product.Length));
        Assert.Equal(["cepii-baci-chn", "cepii-baci-rus"], figures.Select(figure => figure.Flow.Series.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_that_lost_their_zero_get_it_back_and_chapters_are_summed()
    {
        var figures = Read.Text("b.csv", "t,i,j,k,v,q\n2022,156,643,10620,48.641,3.1\n2022,156,643,10690,1.359,\n2022,643,842,270900,5,1\n2022,156,899,270900,5,1\n");

        Assert.Equal(
            ["CHN RUS 01 50000", "CHN RUS 010620 48641", "CHN RUS 010690 1359", "RUS USA 27 5000", "RUS USA 270900 5000"],
            figures.Select(figure => $"{figure.Flow.Series.Reporter} {figure.Flow.Partner} {figure.Flow.Product} {figure.Printed:0.###}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2022,156,643,27-09,5,1", "b.csv:2 k: found '27-09', expected an HS code of six digits such as 270900.")]
    [InlineData("2022,156,1000,270900,5,1", "b.csv:2 j: found '1000', expected a number of an economy such as 156 (China).")]
    [InlineData("2022,156,643,270900,NA,1", "b.csv:2 v: found 'NA', expected a number.")]
    public void Says_where_what_and_what_else(string row, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read.Text("b.csv", "t,i,j,k,v,q\n" + row)).Message);

    [Fact]
    public void The_published_file_gives_the_chapters_that_are_built_in()
    {
        var published = Read.File(Repository.Sample("raw/baci/baci_russia_china_2017_2023.csv"));

        Assert.Equal(43_494, published.Count(figure => figure.Flow.Product.Length == 6));
        var chapters = Read.File(Chapters).ToDictionary(figure => (figure.Flow.Series.Id, figure.Flow.Product, figure.Period), figure => figure.Printed);
        var summed = published.Where(figure => figure.Flow.Product.Length == 2).ToArray();
        Assert.Equal(chapters.Count, summed.Length);

        // What was copied out was rounded to the dollar.
        Assert.All(summed, figure => Assert.InRange(chapters[(figure.Flow.Series.Id, figure.Flow.Product, figure.Period)] - figure.Printed, -1, 1));
    }
}
