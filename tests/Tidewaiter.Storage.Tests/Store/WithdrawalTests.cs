using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage.Tests.Store;

public sealed class WithdrawalTests : IDisposable
{
    private static readonly Period Gone = Period.Parse("2022-07");

    // A table of two years, and the one of the year after, which has a month more and one less.
    private static readonly SourceFile Earlier = StoreFolder.ComtradeMonths("2023-03-01", Enumerable.Range(0, 24));
    private static readonly SourceFile Later = StoreFolder.ComtradeMonths("2024-03-01", Enumerable.Range(0, 25).Where(month => month != 18));

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]     // files come in any order
    public void What_a_later_vintage_of_a_table_lacks_is_known_before_it_and_not_after(bool laterFirst)
    {
        var results = (laterFirst ? new[] { Later, Earlier } : [Earlier, Later]).SelectMany(file => FigureImport.Run(folder.Store, [file])).ToArray();

        Assert.Equal([0, 1], results.Select(result => result.Withdrawn));
        using var store = FigureStore.Open(folder.Store);
        var history = StoreFolder.ImportsFromRussia(store);
        Assert.NotNull(history.AsOf(new(2024, 2, 29), Gone));
        Assert.Null(history.AsOf(new(2024, 3, 1), Gone));
        Assert.Null(history.Latest(Gone));
        Assert.Equal(new(2024, 3, 1), Assert.Single(history.Deletions).Release.Day);
        Assert.Equal(1, Rows("SELECT count(*) FROM figures_as_of(DATE '2024-02-29') WHERE first_month = DATE '2022-07-01'"));
        Assert.Equal(0, Rows("SELECT count(*) FROM figures_as_of(DATE '2024-03-01') WHERE first_month = DATE '2022-07-01'"));
        Assert.Equal(1, Rows("SELECT count(*) FROM deletions WHERE series = 'un-comtrade-chn' AND partner = 'RUS' AND first_month = DATE '2022-07-01'"));
    }

    [Fact]
    public void A_number_that_comes_back_is_held_again()
    {
        foreach (var file in new[] { Earlier, Later, StoreFolder.ComtradeMonths("2025-03-01", Enumerable.Range(0, 26)) })
        {
            FigureImport.Run(folder.Store, [file]);
        }

        using var store = FigureStore.Open(folder.Store);
        Assert.Null(StoreFolder.ImportsFromRussia(store).AsOf(new(2025, 2, 28), Gone));
        Assert.NotNull(StoreFolder.ImportsFromRussia(store).AsOf(new(2025, 3, 1), Gone));
        Assert.Equal(1, Rows("SELECT count(*) FROM figures_as_of(DATE '2025-03-01') WHERE first_month = DATE '2022-07-01'"));
    }

    [Fact]
    public void A_selection_withdraws_nothing()
    {
        FigureImport.Run(folder.Store, [Earlier]);

        // The last month of each quarter, as somebody asked the office's site for it.
        var result = Assert.Single(FigureImport.Run(folder.Store, [StoreFolder.ComtradeMonths("2024-03-01", Enumerable.Range(0, 24).Where(month => month % 3 == 2))]));

        Assert.Equal(0, result.Withdrawn);
    }

    [Fact]
    public void What_lies_beyond_the_months_of_the_later_table_is_not_withdrawn()
    {
        FigureImport.Run(folder.Store, [Earlier]);

        Assert.Equal(0, Assert.Single(FigureImport.Run(folder.Store, [StoreFolder.ComtradeMonths("2024-03-01", Enumerable.Range(8, 20))])).Withdrawn);
    }

    private long Rows(string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={folder.Store};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
