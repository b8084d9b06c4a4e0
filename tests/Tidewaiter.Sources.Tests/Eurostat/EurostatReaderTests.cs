using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests.Eurostat;

public class EurostatReaderTests
{
    private static string FilePath => Repository.Sample("raw/eurostat/eu-members-total-monthly.csv");

    [Fact]
    public void Every_row_is_a_figure_and_sums_agree_by_member()
    {
        var rows = Read.Rows(FilePath).ToArray();
        var figures = Read.File(FilePath);

        Assert.Equal(12_493, figures.Count);
        Assert.Equal(27, figures.Select(figure => figure.Flow.Series).Distinct().Count());
        Assert.Equal(
            rows.GroupBy(row => row["reporter"]).Select(group => group.Sum(row => decimal.Parse(row["value_eur"]))).Order(),
            figures.GroupBy(figure => figure.Flow.Series.Reporter).Select(group => group.Sum(figure => figure.Printed)).Order());
        Assert.All(figures, figure => Assert.Equal("EUR", figure.Flow.Series.Currency));
    }

    [Fact]
    public void A_member_is_known_by_its_long_label()
    {
        var label = "France (incl. Saint Barthélemy";
        var row = Read.Rows(FilePath).First(row => row["reporter"].StartsWith(label, StringComparison.Ordinal) && row["partner_name"].StartsWith("Russia", StringComparison.Ordinal));

        Assert.Contains(Read.File(FilePath), figure => figure.Flow.Series.Reporter == EconomyCode.Parse("FRA")
            && figure.Flow.Partner == EconomyCode.Parse("RUS") && figure.Printed == decimal.Parse(row["value_eur"]));
    }

    [Fact]
    public void An_unknown_member_is_refused_by_name() => Assert.Equal(
        "e.csv:2 reporter: found 'Atlantis', expected an economy as Eurostat's labels name it.",
        Assert.Throws<ReadException>(() => Read.Text(
            "e.csv", "reporter,partner_name,flow,period_start,period_end,value_eur\nAtlantis,Armenia,imports,2020-01,2020-01,1\n")).Message);
}
