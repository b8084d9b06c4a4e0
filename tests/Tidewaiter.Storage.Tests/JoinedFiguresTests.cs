using Tidewaiter.Figures;
using Tidewaiter.Storage.Tests.Store;

namespace Tidewaiter.Storage.Tests;

public sealed class JoinedFiguresTests : IDisposable
{
    private static readonly Period Month = Period.Parse("2026-05");

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_user_s_figures_stand_beside_the_built_in_ones()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);

        var figures = JoinedFigures.Open(folder.Store);

        Assert.Equal(BuiltInFigures.Open().Series.Count + 1, figures.Series.Count);
        Assert.Equal(100, StoreFolder.ImportsFromRussia(figures).Latest(Period.Year(2022))!.Printed);
    }

    [Fact]
    public void A_series_that_both_hold_goes_on_and_nothing_is_doubled()
    {
        const string row = "CHN,RUS,T,2026-05,21000000000,USD,,21 bn USD,2026-06-09,https://a.example/,customs\n";
        FigureImport.Run(folder.Store,
        [
            StoreFolder.Announced,
            StoreFolder.Text("mine.csv", "reporter,partner,flow,period,value,currency,growth,as_reported,published,address,counted_by\n" + row),
        ]);
        var figures = JoinedFigures.Open(folder.Store);
        var flow = new FlowKey(figures.Series.Single(series => series.Id == "gacc-announced-usd"), EconomyCode.Parse("RUS"), Direction.Total);

        var history = figures.History(flow)!;

        Assert.Equal(21_000_000_000, history.Latest(Month)!.Printed);
        Assert.Null(BuiltInFigures.Open().History(flow)!.Latest(Month));
        Assert.Single(history.Vintages(Period.FirstMonths(2023, 11)));
        Assert.Same(history, figures.History(flow));
        Assert.Contains(EconomyCode.Parse("ASEAN"), figures.Partners(flow.Series, Direction.Total));
        Assert.Equal([FlowKey.AllProducts], figures.Products(flow.Series, flow.Partner));
    }

    [Fact]
    public void A_store_that_was_named_must_be_there() => Assert.Throws<FileNotFoundException>(() => JoinedFigures.Open(folder.Store));
}
