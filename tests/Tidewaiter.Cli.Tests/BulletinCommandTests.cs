using System.Text.Json;

namespace Tidewaiter.Cli.Tests;

public class BulletinCommandTests
{
    [Theory]
    [InlineData("china-russia-2023-11.as-of-2023-12-10", "CHN RUS --period 2023-01..2023-11 --as-of 2023-12-10")]
    [InlineData("china-russia-2023-11.as-of-2024-02-01", "CHN RUS --period 2023-01..2023-11 --as-of 2024-02-01")]
    [InlineData("china-russia-2023-11", "CHN RUS --period 2023-01..2023-11")]
    [InlineData("china-russia-2023", "CHN RUS --period 2023")]
    [InlineData("russia-china-latest", "RUS CHN --as-of 2026-11-24")]
    [InlineData("china-us-2022-06", "CHN USA --period 2022-01..2022-06")]    // both offices' accounts, with the gap
    [InlineData("us-mexico-2022", "USA Mexico --period 2022")]
    [InlineData("us-germany-2009-04", "USA DEU --period 2009-04")]
    [InlineData("us-china-1985-06", "USA CHN --period 1985-06")]             // no year before
    [InlineData("us-kiribati-1999-03", "USA Kiribati --period 1999-03")]     // amounts of a few thousand dollars
    [InlineData("us-world-2020-Q2", "USA world --period 2020-Q2")]
    [InlineData("germany-russia-2022-11", "DEU RUS")]
    [InlineData("china-korea-2026-03", "CHN KOR")]                           // one table in yuan and nothing else
    [InlineData("china-russia-2011", "CHN RUS --period 2011")]               // nothing held of the year
    public void Writes_what_a_desk_would_print(string name, string line)
    {
        var result = Shell.Run(["bulletin", .. line.Split(' ')]);

        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        Approved.Matches($"bulletin/{name}.txt", result.Output);
    }

    [Fact]
    public void Writes_Markdown() => Approved.Matches(
        "bulletin/china-russia-2023-11.as-of-2023-12-10.md",
        Shell.Run("bulletin", "CHN", "RUS", "--period", "2023-01..2023-11", "--as-of", "2023-12-10", "--format", "markdown").Output);

    [Fact]
    public void January_to_November_2023_reads_as_it_was_published()
    {
        var figures = Figures("CHN", "RUS", "--period", "2023-01..2023-11", "--as-of", "2023-12-10");

        Assert.InRange(Value("trade"), 218_170_000_000, 218_180_000_000);
        Assert.Equal(26.7m, Value("trade.growth"));
        Assert.Equal(26.5m, Math.Round(Value("trade.growth.on_superseded_base"), 1));
        Assert.InRange(Value("trade.implied_base"), 172_130_000_000, 172_270_000_000);
        Assert.InRange(Value("exports"), 100_330_000_000, 100_340_000_000);
        Assert.InRange(Value("exports.growth"), 50.2m, 50.3m);
        Assert.Equal(117_840_000_000, Value("imports"));
        Assert.Equal(11.8m, Value("imports.growth"));
        Assert.InRange(-Value("balance"), 17_500_000_000, 17_510_000_000);
        Assert.Equal(-53.6m, Math.Round(Value("balance.growth"), 1));
        Assert.Equal(21_500_000_000, Value("trade.2023-11"));
        Assert.InRange(Value("trade.2023-11.on_period_before"), 8, 9);
        Assert.Equal(190_271_000_000, Value("trade.best_year"));

        decimal Value(string name) => figures[name].GetProperty("value").GetDecimal();
    }

    [Fact]
    public void Every_number_leads_to_releases_with_a_day_and_a_hash()
    {
        foreach (var figure in Figures("CHN", "RUS", "--period", "2023-01..2023-11", "--as-of", "2023-12-10").Values)
        {
            var sources = figure.GetProperty("sources").EnumerateArray().ToDictionary(source => source.GetProperty("id").GetString()!);
            Assert.NotEmpty(sources);
            Assert.All(sources.Values, source => Assert.True(
                source.GetProperty("published").GetString()!.CompareTo("2023-12-10") <= 0 || source.GetProperty("estimated").GetBoolean()));
            Assert.All(sources.Values, source => Assert.Equal(64, source.GetProperty("sha256").GetString()!.Length));
            Assert.All(Leaves(figure.GetProperty("derivation")), release => Assert.Contains(release, sources.Keys));
        }
    }

    [Fact]
    public void What_is_known_today_does_not_change_what_was_known_then()
    {
        var then = Figures("CHN", "RUS", "--period", "2023", "--as-of", "2024-02-01");

        Assert.DoesNotContain(then.Values, figure => figure.GetProperty("sources").EnumerateArray()
            .Any(source => source.GetProperty("published").GetString()!.CompareTo("2024-02-01") > 0 && !source.GetProperty("estimated").GetBoolean()));
    }

    [Theory]
    [InlineData("USA Chnia", "b: found 'Chnia', expected an economy by its code or name, perhaps China.")]
    [InlineData("Rusia CHN", "a: found 'Rusia', expected an economy by its code or name, perhaps Russia.")]
    [InlineData("USA XQZ", "b: found 'XQZ', expected an economy by its code or name, such as DEU or Germany.")]
    [InlineData("USA America", "b: found 'USA' again, expected another economy than a.")]
    [InlineData("POL NAM", "found no figures of trade between Poland and Namibia, expected a pair that the built-in figures or the store hold.")]
    [InlineData("CHN RUS --period 2023-13", "--period: found '2023-13', expected a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023.")]
    [InlineData("CHN RUS --format csv", "--format: found 'csv', expected 'text', 'markdown' or 'json'.")]
    public void Says_what_it_found_and_what_it_expected(string line, string message)
    {
        var result = Shell.Run(["bulletin", .. line.Split(' ')]);

        Assert.Equal($"tidewaiter: {message}\n", result.Error);
        Assert.Equal((ExitCode.BadInput, ""), (result.Status, result.Output));
    }

    [Theory]
    [InlineData("USA", "1985-01", "2023-01", 97)]
    [InlineData("DEU", "2020-01", "2022-11", 9)]
    public void Any_pair_and_month_gives_a_text_without_holes(string reporter, string first, string last, int step)
    {
        var months = Figures_().Where(pair => pair.Reporter == reporter).ToArray();
        var month = Tidewaiter.Figures.Month.Parse(first);
        foreach (var (i, pair) in months.Index())
        {
            var span = Tidewaiter.Figures.Month.Parse(last).Since(month) + 1;
            var result = Shell.Run("bulletin", pair.Reporter, pair.Partner, "--period", month.Plus(i * step % span).ToString());

            Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
            Assert.DoesNotContain("  , ", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(",.", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("..\n", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("about about", result.Output, StringComparison.Ordinal);
        }

        static IEnumerable<(string Reporter, string Partner)> Figures_() =>
            Publishing.Pairs.PairIndex.Of(Storage.BuiltInFigures.Open()).Select(pair => (pair.Reporter.ToString(), pair.Partner.ToString()));
    }

    private static Dictionary<string, JsonElement> Figures(params string[] args)
    {
        var bulletin = JsonDocument.Parse(Shell.Run(["bulletin", .. args, "--format", "json"]).Output).RootElement;
        return bulletin.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("name").GetString()!);
    }

    private static IEnumerable<string> Leaves(JsonElement derivation) =>
        derivation.TryGetProperty("parts", out var parts) ? parts.EnumerateArray().SelectMany(Leaves)
        : derivation.TryGetProperty("release", out var release) ? [release.GetString()!]
        : [];
}
