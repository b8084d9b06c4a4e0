using DuckDB.NET.Data;

namespace Tidewaiter.Storage.Tests.Store;

public sealed class RefusedStoreTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(2, "is a store of version 2, expected version 3: move it away and import its files anew.")]
    [InlineData(4, "is a store of version 4, expected version 3: a later Tidewaiter made it.")]
    public void A_store_of_another_version_is_refused_and_kept(int version, string message)
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        Execute($"UPDATE store SET version = {version}");
        var before = File.ReadAllBytes(folder.Store);

        Assert.Equal($"{folder.Store} {message}", Assert.Throws<InvalidDataException>(() => FigureStore.Open(folder.Store)).Message);
        Assert.Equal($"{folder.Store} {message}", Assert.Throws<InvalidDataException>(() => FigureImport.Run(folder.Store, [StoreFolder.Announced])).Message);
        Assert.Equal(before, File.ReadAllBytes(folder.Store));
    }

    [Fact]
    public void A_database_of_somebody_else_is_refused_and_kept()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Store)!);
        Execute("CREATE TABLE recipes (name VARCHAR)");

        Assert.StartsWith($"{folder.Store} is no store of figures:", Assert.Throws<InvalidDataException>(() => FigureStore.Open(folder.Store)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => FigureImport.Run(folder.Store, [StoreFolder.Announced]));
        Execute("SELECT * FROM recipes");
    }

    [Theory]
    [InlineData("CREATE TABLE store (version INTEGER)")]
    [InlineData("CREATE TABLE store (version VARCHAR); INSERT INTO store VALUES ('two')")]
    public void A_store_that_names_no_version_is_refused(string made)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Store)!);
        Execute(made);

        Assert.Equal($"{folder.Store} is no store of figures: it names no version.", Assert.Throws<InvalidDataException>(() => FigureStore.Open(folder.Store)).Message);
    }

    [Fact]
    public void A_store_that_was_cut_off_is_refused()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Announced]);
        using (var file = File.OpenWrite(folder.Store))
        {
            file.SetLength(file.Length / 2);
        }

        // Cut off, it opens or does not, as the engine sees it; it never answers as if it were whole.
        Assert.Throws<InvalidDataException>(() =>
        {
            using var store = FigureStore.Open(folder.Store);
            return store.Series.Sum(series => store.Partners(series, Tidewaiter.Figures.Direction.Total).Sum(partner =>
                store.History(new(series, partner, Tidewaiter.Figures.Direction.Total))!.Periods.Count));
        });
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_whatever_its_name()
    {
        foreach (var name in new[] { "table.json", "table.csv", "table.parquet", "table.duckdb" })
        {
            var file = folder.File(name, "{ \"data\": [] }");

            Assert.StartsWith($"{file} is no store of figures: IO Error: The file", Assert.Throws<InvalidDataException>(() => FigureStore.Open(file)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_in_the_store_s_place_is_told()
    {
        Directory.CreateDirectory(folder.Store);

        var problem = Assert.ThrowsAny<Exception>(() => FigureImport.Run(folder.Store, [StoreFolder.Announced]));

        Assert.True(problem is IOException or UnauthorizedAccessException, problem.ToString());
        Assert.Contains(folder.Store, problem.Message, StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={folder.Store}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
