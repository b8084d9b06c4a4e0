using System.Text.Json;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Tests;

public sealed class SourcesCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Lists_offices_formats_and_what_is_held_until_when()
    {
        var store = Path.Combine(folder, "figures.duckdb");
        Shell.Run("import", Path.Combine(Samples.Root, "data", "gacc", "gacc-summary-2023-10.csv"), "--store", store);

        var result = Shell.Run("sources", "--store", store);

        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        Assert.Contains("US Census Bureau, trade in goods by country (CSV)", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n    \d+ series eurostat-aut to eurostat-[a-z]+: [\d,]+ figures with \d+ partners, \d{4}-\d\d to \d{4}-\d\d;", Unwrapped(result.Output));
        Assert.Contains("    gacc-bulletin-usd: 8 figures with 1 partner, 2023-01 to 2023-10; 1 release,", Unwrapped(result.Output).Split("Your store")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_had_as_JSON_with_the_revisions_that_the_vintages_show()
    {
        var result = Shell.Run("sources", "--format", "json", "--store", Import(("2023-03-01", 100), ("2024-03-01", 104)));

        using var json = JsonDocument.Parse(result.Output);
        Assert.NotEmpty(json.RootElement.GetProperty("offices").EnumerateArray());
        var series = Assert.Single(json.RootElement.GetProperty("store").GetProperty("series").EnumerateArray());
        Assert.Equal("un-comtrade-chn", series.GetProperty("series").GetString());
        Assert.Equal("2024-03-01", series.GetProperty("last_release").GetString());
        var revisions = series.GetProperty("revisions");
        Assert.Equal((1, 4.0, 4.0), (revisions.GetProperty("amounts").GetInt32(), revisions.GetProperty("mean_percent").GetDouble(), revisions.GetProperty("largest_percent").GetDouble()));
    }

    [Fact]
    public void The_built_in_figures_are_had_as_a_store_of_their_own()
    {
        var file = Path.Combine(folder, "built-in.duckdb");

        var result = Shell.Run("sources", "--export", file);

        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        using var store = FigureStore.Open(file);
        Assert.Equal(BuiltInFigures.Open().Series, store.Series);
        Assert.Equal($"tidewaiter: {file}: found a file, expected a path where none is.\n", Shell.Run("sources", "--export", file).Error);
    }

    private string Import(params IEnumerable<(string Day, int Amount)> vintages)
    {
        var store = Path.Combine(folder, "figures.duckdb");
        foreach (var (day, amount) in vintages)
        {
            var file = Path.Combine(folder, day + ".csv");
            File.WriteAllText(
                file,
                $"typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\nC,M,2022,156,643,0,TOTAL,C00,0,0,{amount}\n");
            Shell.Run("import", file, "--store", store, "--released", day);
        }

        return store;
    }

    private static string Unwrapped(string output) => output.Replace("\n      ", " ", StringComparison.Ordinal);
}
