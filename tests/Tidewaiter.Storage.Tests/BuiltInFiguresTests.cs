using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.BuiltIn;

namespace Tidewaiter.Storage.Tests;

public class BuiltInFiguresTests
{
    private static readonly IFigures BuiltIn = BuiltInFigures.Open();

    [Fact]
    public void The_file_is_what_the_source_files_give_byte_for_byte()
    {
        using var built = new MemoryStream();
        FigureFileWriter.Write(built, ShippedData.Read(Repository.Data));

        var committed = File.ReadAllBytes(Path.Combine(Repository.Root, "src", "Tidewaiter.Storage", "BuiltIn", "built-in.tw"));
        Assert.True(built.ToArray().AsSpan().SequenceEqual(committed), "data/ or a reader has changed: run tools/build-figures.");
    }

    [Fact]
    public void It_holds_what_was_read_and_nothing_else()
    {
        var read = new FigureSet(ShippedData.Read(Repository.Data));

        Assert.Equal(read.Series, BuiltIn.Series);
        foreach (var history in read.Histories)
        {
            Assert.Equal(Written.Of(history), Written.Of(BuiltIn.History(history.Flow)!));
        }
    }

    [Fact]
    public void No_release_gives_a_number_twice() => Assert.All(
        ShippedData.Read(Repository.Data).CountBy(figure => (figure.Flow, figure.Period, figure.Measure, figure.Release.Id)),
        number => Assert.Equal(1, number.Value));

    [Fact]
    public void January_to_November_2023_has_the_relay_with_six_digits_and_the_others_beside_it()
    {
        var total = Announced("RUS", Direction.Total).Latest(Period.FirstMonths(2023, 11))!;

        Assert.Equal(218_176_000_000, total.Printed);
        Assert.Equal(500_000, total.Value.HalfWidth);
        Assert.Equal([218_176_000_000m, 218_170_000_000m, 218_170_000_000m], total.Relays.Select(relay => relay.Value.Middle));
        Assert.Equal((new DateOnly(2023, 12, 7), false), (total.Release.Day, total.Release.DayEstimated));
        Assert.Equal("announced/1", total.Release.Reader);
        Assert.True(total.Release.Transcribed);
    }

    [Theory]
    [InlineData("T", "2023-01..2023-11", "26.7")]
    [InlineData("X", "2023-01..2023-11", "50.3")]
    [InlineData("M", "2023-01..2023-11", "11.8")]
    [InlineData("T", "2022", "29.3")]
    [InlineData("X", "2023-01..2023-09", "56.9")]
    public void Published_growth_is_a_figure_of_its_own(string direction, string period, string growth) =>
        Assert.Equal(
            decimal.Parse(growth),
            Announced("RUS", Direction.Parse(direction)).Latest(Period.Parse(period), Measure.Growth)!.Printed);

    [Fact]
    public void Both_rates_that_were_printed_for_one_release_are_visible()
    {
        var growth = Announced("RUS", Direction.Export).Latest(Period.FirstMonths(2023, 11), Measure.Growth)!;

        Assert.Equal([50.2m, 50.3m], growth.Relays.Concat(growth.Conflicts).Select(relay => relay.Value.Middle).Distinct().Order());
    }

    [Theory]
    [InlineData("RUS", "T", "2023-11", "21500000000")]
    [InlineData("RUS", "T", "2022", "190271000000")]
    [InlineData("RUS", "M", "2023-01..2023-09", "94900000000")]
    [InlineData("USA", "T", "2023", "664000000000")]
    [InlineData("ASEAN", "T", "2025", "1054000000000")]
    [InlineData("LATAM", "T", "2025", "549040000000")]
    public void Announced_amounts_are_held(string partner, string direction, string period, string amount) =>
        Assert.Equal(decimal.Parse(amount), Announced(partner, Direction.Parse(direction)).Latest(Period.Parse(period))!.Printed);

    [Theory]
    [InlineData("gacc-bulletin-usd WLD X TOTAL 2019", "2499028927000", "0.5")]
    [InlineData("gacc-preliminary-cny RUS T TOTAL 2025-01..2025-02", "249250000000", "-5.9")]
    [InlineData("gacc-preliminary-cny ASEAN T TOTAL 2026-Q1", "1966660000000", "15.4")]
    [InlineData("cepii-baci-rus CHN X 27 2022", "85378138303", null)]
    [InlineData("eurostat-deu RUS M TOTAL 2022-03", "3890356453", null)]
    public void Tables_of_other_offices_are_held(string flow, string amount, string? growth)
    {
        var (words, period) = (flow.Split(' '), Period.Parse(flow.Split(' ')[4]));
        var series = BuiltIn.Series.Single(series => series.Id == words[0]);

        var history = BuiltIn.History(new(series, EconomyCode.Parse(words[1]), Direction.Parse(words[2]), words[3]))!;

        Assert.Equal(decimal.Parse(amount), history.Latest(period)!.Printed);
        Assert.Equal(growth is null ? null : decimal.Parse(growth), history.Latest(period, Measure.Growth)?.Printed);
    }

    [Fact]
    public void Nothing_of_UN_Comtrade_is_built_in() =>
        Assert.DoesNotContain(BuiltIn.Series, series => series.Publisher.Contains("Comtrade", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Trade_of_the_United_States_with_China_in_2022_was_first_published_as_690_billion()
    {
        var months = new[] { Direction.Export, Direction.Import }
            .SelectMany(direction => Period.Year(2022).EachMonth().Select(month => Census("CHN", direction).Latest(Period.Of(month))!.Printed));

        Assert.Equal(690.6m, Math.Round(months.Sum() / 1_000_000_000, 1));
    }

    [Fact]
    public void Months_that_were_not_out_are_not_held()
    {
        Assert.Null(Census("CHN", Direction.Import).Latest(Period.Parse("2023-02")));
        Assert.NotNull(Census("CHN", Direction.Import).Latest(Period.Parse("2023-01")));
        Assert.NotNull(Census("CHN", Direction.Import).Latest(Period.Parse("1985-01")));
    }

    [Fact]
    public void A_figure_is_found_as_of_a_day_long_before_the_file()
    {
        var held = Census("CHN", Direction.Import).AsOf(new(2022, 3, 1), Period.Parse("2021-12"))!;

        Assert.True(held.LaterVintage);
        Assert.Null(Census("CHN", Direction.Import).AsOf(new(2022, 1, 15), Period.Parse("2021-12")));
    }

    [Fact]
    public void Partners_and_products_are_listed()
    {
        var announced = BuiltIn.Series.Single(series => series.Id == "gacc-announced-usd");

        Assert.Equal(
            ["AFRICA", "ASEAN", "EU", "IND", "JPN", "LATAM", "RUS", "UKR", "USA"],
            BuiltIn.Partners(announced, Direction.Total).Select(partner => partner.ToString()));
        Assert.Equal([FlowKey.AllProducts], BuiltIn.Products(announced, EconomyCode.Parse("RUS")));
        Assert.Empty(BuiltIn.Products(announced, EconomyCode.Parse("DEU")));
    }

    [Fact]
    public void A_series_that_only_shares_its_key_has_nothing()
    {
        var other = BuiltIn.Series.Single(series => series.Id == "gacc-announced-usd") with { Currency = "EUR" };

        Assert.Null(BuiltIn.History(new(other, EconomyCode.Parse("RUS"), Direction.Total)));
    }

    [Fact]
    public void They_are_written_into_a_file_of_their_own_and_into_none_that_is_there()
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-export-");
        try
        {
            var path = Path.Combine(folder.FullName, "a;b=c.duckdb");

            var count = BuiltInFigures.Export(path);

            Assert.Equal([path], Directory.GetFiles(folder.FullName));
            Assert.Throws<IOException>(() => BuiltInFigures.Export(path));
            using var store = FigureStore.Open(path);
            Assert.Equal((BuiltInFigures.Open().Series.Count, true), (store.Series.Count, count > 0));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Many_threads_get_one_and_the_same()
    {
        var flow = new FlowKey(BuiltIn.Series.Single(series => series.Id == "us-census-country"), EconomyCode.Parse("DEU"), Direction.Import);
        var histories = new FlowHistory?[64];

        Parallel.For(0, histories.Length, i => histories[i] = BuiltIn.History(flow));

        Assert.NotNull(histories[0]);
        Assert.All(histories, history => Assert.Same(histories[0], history));
    }

    private static FlowHistory Announced(string partner, Direction direction) => History("gacc-announced-usd", partner, direction);

    private static FlowHistory Census(string partner, Direction direction) => History("us-census-country", partner, direction);

    private static FlowHistory History(string series, string partner, Direction direction) =>
        BuiltIn.History(new(BuiltIn.Series.Single(one => one.Id == series), EconomyCode.Parse(partner), direction))!;
}
