using System.Diagnostics;
using DuckDB.NET.Data;

namespace Tidewaiter.Cli.Tests;

/// <summary>The store that is read without being named, as a process of its own finds it.</summary>
public sealed class UsualStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-usual-").FullName;

    public UsualStoreTests() => Directory.CreateDirectory(Path.Combine(folder, "tidewaiter"));

    private static string Program => Path.Combine(
        Samples.Root, "artifacts", "bin", "Tidewaiter.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "tidewaiter.dll");

    private string Store => Path.Combine(folder, "tidewaiter", "figures.duckdb");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("check -")]
    [InlineData("figures CHN RUS")]
    [InlineData("bulletin CHN RUS")]
    [InlineData("sources")]
    [InlineData("serve --listen http://127.0.0.1:0")]
    public async Task One_that_is_damaged_ends_a_command_with_a_line_that_names_it(string command)
    {
        await File.WriteAllTextAsync(Store, "no store at all", TestContext.Current.CancellationToken);

        var (status, error) = await RunAsync(command);

        Assert.Equal(ExitCode.BadInput, status);
        Assert.StartsWith($"tidewaiter: {Store} is no store of figures: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task One_of_a_version_before_is_told_to_be_moved_away()
    {
        Shell.Run("import", Path.Combine(Samples.Root, "data", "gacc", "gacc-summary-2023-10.csv"), "--store", Store);
        Execute("UPDATE store SET version = 1");

        Assert.Equal(
            (ExitCode.BadInput, $"tidewaiter: {Store} is a store of version 1, expected version 3: move it away and import its files anew.\n"),
            await RunAsync("figures CHN RUS"));
    }

    [Fact]
    public void One_that_lacks_a_table_is_damaged()
    {
        Shell.Run("import", Path.Combine(Samples.Root, "data", "gacc", "gacc-summary-2023-10.csv"), "--store", Store);
        Execute("DROP VIEW figures; DROP VIEW deletions; DROP VIEW quarantined_figures; DROP TABLE series");

        foreach (var command in new[] { "figures CHN RUS", "sources" })
        {
            var result = Shell.Run([.. command.Split(' '), "--store", Store]);

            Assert.Equal(ExitCode.BadInput, result.Status);
            Assert.Contains($"{Store} is damaged: ", result.Error, StringComparison.Ordinal);
        }
    }

    private void Execute(string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={Store}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<(int Status, string Error)> RunAsync(string command)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. command.Split(' ')])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_DATA_HOME"] = folder;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("China's exports to Russia came to $62.26 billion in the first half of 2023.");
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error);
    }
}
