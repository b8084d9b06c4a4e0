namespace Tidewaiter.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_of_no_known_format_is_refused_and_leaves_no_store()
    {
        var file = Path.Combine(folder, "notes.txt");
        File.WriteAllText(file, "These are notes and no figures.");
        var store = Path.Combine(folder, "figures.duckdb");

        var result = Shell.Run("import", file, "--store", store);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith("tidewaiter: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.False(File.Exists(store));
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var result = Shell.Run("import", Path.Combine(folder, "nowhere.csv"), "--store", Path.Combine(folder, "figures.duckdb"));

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Contains("nowhere.csv", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_an_office_is_taken_in_once_and_serves_a_check()
    {
        var source = Path.Combine(Samples.Root, "data", "gacc", "gacc-summary-2023-10.csv");
        var store = Path.Combine(folder, "figures.duckdb");

        var first = Shell.Run("import", source, "--store", store);
        var second = Shell.Run("import", source, "--store", store);

        Assert.Equal((ExitCode.Done, ""), (first.Status, first.Error));
        Assert.Contains("figures read as", first.Output, StringComparison.Ordinal);
        Assert.EndsWith(": held already, nothing to do.\n", second.Output, StringComparison.Ordinal);
        var check = Shell.RunWith("China's total exports reached $274.83 billion in October 2023.", "check", "-", "--published", "2023-12-01", "--store", store);
        Assert.Equal(ExitCode.Done, check.Status);
        Assert.Contains("1 confirmed", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_not_there_is_told()
    {
        var result = Shell.RunWith("Trade between China and Russia rose 5 percent in 2023.", "check", "-", "--store", Path.Combine(folder, "none.duckdb"));

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith("tidewaiter: --store: ", result.Error, StringComparison.Ordinal);
    }
}
