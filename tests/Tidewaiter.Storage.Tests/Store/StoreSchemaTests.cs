using DuckDB.NET.Data;

namespace Tidewaiter.Storage.Tests.Store;

public sealed class StoreSchemaTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2023-02-28", null)]
    [InlineData("2023-03-01", "100")]
    [InlineData("2024-02-29", "100")]
    [InlineData("2024-03-01", "103")]
    public void Any_client_asks_for_what_was_out_on_a_day(string day, string? amount)
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01"), StoreFolder.Comtrade(103, "2024-03-01")]);
        using var connection = new DuckDBConnection($"Data Source={folder.Store};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT low FROM figures_as_of($1::DATE) WHERE series = 'un-comtrade-chn' AND partner = 'RUS'";
        command.Parameters.Add(new DuckDBParameter(day));

        Assert.Equal(amount is null ? null : decimal.Parse(amount), command.ExecuteScalar());
    }
}
