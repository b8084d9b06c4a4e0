using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;
using Tidewaiter.Sources;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Tests;

public class FiguresCommandTests
{
    [Theory]
    [InlineData("china-russia-2023.txt", "CHN RUS --period 2023")]
    [InlineData("trade-2023.csv", "China Russia --flow trade --period 2023-06..2023-12 --format csv")]
    [InlineData("trade-2023-sdmx.csv", "China Russia --flow trade --period 2023-06..2023-12 --format sdmx-csv")]
    [InlineData("fuels.csv", "RUS CHN --product 27 --format csv")]
    [InlineData("us-china-2022.txt", "CHN USA --mirror --period 2022-01..2022-06")]
    [InlineData("vintages.txt", "RUS CHN --reporter CHN --period 2022-01..2022-06 --vintages")]
    [InlineData("balance.txt", "CHN RUS --flow balance --period 2023-10..2023-12")]
    public void Lists_official_figures(string name, string line)
    {
        var result = Shell.Run(["figures", .. line.Split(' ')]);

        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        Approved.Matches($"figures/{name}", result.Output.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CHN RUS")]
    [InlineData("USA CHN --vintages")]
    [InlineData("RUS DEU --product 27")]
    public void What_was_written_for_statistical_tools_is_read_back(string line)
    {
        var written = Shell.Run(["figures", .. line.Split(' '), "--format", "sdmx-csv"]).Output;
        var file = new SourceFile("figures.csv", Encoding.UTF8.GetBytes(written));

        var read = SourceCatalog.ReaderOf(file).Read(file, ReadProblems.Strict);

        var builtIn = BuiltInFigures.Open();
        Assert.NotEmpty(read);
        Assert.All(read, figure => Assert.Contains(
            builtIn.History(figure.Flow)!.Vintages(figure.Period, figure.Measure),
            held => held.Value == figure.Value && held.Release == figure.Release));
        Assert.Equal(written.Split('\n').Count(row => row.Contains("/1", StringComparison.Ordinal) || row.Contains("/2", StringComparison.Ordinal)), read.Count);
    }

    [Fact]
    public void As_of_a_day_nothing_later_is_listed()
    {
        var days = Json("CHN", "RUS", "--flow", "trade", "--as-of", "2023-11-08").EnumerateArray()
            .Where(row => !row.GetProperty("estimated").GetBoolean())
            .Select(row => row.GetProperty("published").GetString()!)
            .ToArray();

        Assert.Equal("2023-11-07", days.Max());
    }

    [Fact]
    public void A_missing_month_is_a_gap_and_not_left_out()
    {
        var lines = Shell.Run("figures", "CHN", "RUS", "--flow", "trade", "--period", "2024").Output.Split('\n');

        Assert.Contains(lines, line => line.TrimStart().StartsWith("2024-10", StringComparison.Ordinal) && line.TrimEnd().EndsWith('–'));
    }

    [Fact]
    public void Parquet_holds_what_the_CSV_holds()
    {
        var path = Samples.Temporary("figures.parquet", []);
        Assert.Equal(ExitCode.Done, Shell.Run("figures", "USA", "MEX", "--format", "parquet", "--output", path).Status);
        var rows = Shell.Run("figures", "USA", "MEX", "--format", "csv").Output.Split("\r\n").Length - 2;

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*), max(value) FILTER (measure = 'amount'), min(published)::VARCHAR FROM '{path}'";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((rows, 29_984_000_000m, "2023-03-08"), ((int)reader.GetInt64(0), Math.Round(reader.GetDecimal(1) / 1_000_000) * 1_000_000, reader.GetString(2)));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void Who_has_the_file_of_before_open_reads_it_to_its_end(string format)
    {
        var path = Samples.Temporary("figures", "before"u8.ToArray());
        using var before = new StreamReader(path);

        Assert.Equal(ExitCode.Done, Shell.Run("figures", "USA", "MEX", "--period", "2023", "--format", format, "--output", path).Status);

        Assert.Equal("before", before.ReadToEnd());
        Assert.NotEqual("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        var result = Shell.Run("figures", "USA", "MEX", "--format", "csv", "--output", Path.Combine(Samples.Temporary("file", []), "figures.csv"));

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Matches("^tidewaiter: --output: found '.*figures.csv', which cannot be written .* expected a file that can.\n$", result.Error);
    }

    [Theory]
    [InlineData("USA ZZ", "to: found 'ZZ', expected an economy by its code or name, such as DEU or Germany.")]
    [InlineData("USA US", "to: found 'USA' again, expected another economy than from.")]
    [InlineData("USA MEX --reporter CAN", "--reporter: found 'CAN', expected one of the two, USA or MEX.")]
    [InlineData("USA MEX --product cars", "--product: found 'cars', expected an HS code of 2, 4 or 6 digits such as 27.")]
    [InlineData("FRA BRA", "found no figures of exports FRA to BRA, expected a flow that the built-in figures or the store hold.")]
    [InlineData("CHN RUS --period 2011", "found no figures of exports CHN to RUS in 2011, expected a flow that the built-in figures or the store hold.")]
    [InlineData("CHN RUS --flow both", "--flow: found 'both', expected 'exports', 'trade' or 'balance'.")]
    public void Says_what_it_found_and_what_it_expected(string line, string message)
    {
        var result = Shell.Run(["figures", .. line.Split(' ')]);

        Assert.Equal($"tidewaiter: {message}\n", result.Error);
        Assert.Equal((ExitCode.BadInput, ""), (result.Status, result.Output));
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(Shell.Run(["figures", .. args, "--format", "json"]).Output).RootElement;
}
