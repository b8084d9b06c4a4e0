using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidewaiter.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    private string Store => Path.Combine(folder, "figures.duckdb");

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
    public void A_missing_mapping_is_told()
    {
        var result = Shell.Run("import", "table.csv", "--mapping", "nowhere.json", "--store", Store);

        Assert.Equal((ExitCode.BadInput, "tidewaiter: nowhere.json: found no such file, expected a mapping of columns."), (result.Status, result.Error.Trim()));
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
        Assert.StartsWith("gacc-summary-2023-10.csv: held already, nothing to do.\n", second.Output, StringComparison.Ordinal);
        var check = Shell.RunWith("China's total exports reached $274.83 billion in October 2023.", "check", "-", "--published", "2023-12-01", "--store", store);
        Assert.Equal(ExitCode.Done, check.Status);
        Assert.Contains("1 confirmed", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_no_known_format_is_taken_in_by_a_mapping_and_serves_a_check()
    {
        var table = Path.Combine(folder, "japan.csv");
        File.WriteAllText(table, "Date;Exports;Imports\n2019/11;1310094421;1578414093\n");
        var mapping = Path.Combine(Samples.Root, "docs", "sources", "mappings", "japan-china.json");

        var without = Shell.Run("import", table, "--store", Store);
        var result = Shell.Run("import", table, "--mapping", mapping, "--released", "2019-12-18", "--store", Store);

        Assert.Equal(ExitCode.BadInput, without.Status);
        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        var check = Shell.RunWith("Japan's exports to China came to 1.31 trillion yen in November 2019.", "check", "-", "--published", "2020-01-10", "--store", Store);
        Assert.Contains("1 confirmed", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_taken_in_whole_and_what_is_no_table_is_passed_over()
    {
        var tables = Directory.CreateDirectory(Path.Combine(folder, "tables", "older")).FullName;
        File.Copy(Source("gacc/gacc-summary-2023-10.csv"), Path.Combine(tables, "october.csv"));
        File.WriteAllText(Path.Combine(folder, "tables", "notes.txt"), "These are notes and no figures.");

        var result = Shell.Run("import", Path.Combine(folder, "tables"), "--store", Store);

        Assert.Equal((ExitCode.Done, ""), (result.Status, result.Error));
        Assert.StartsWith("notes.txt: of no known format, passed over.\nolder/october.csv: 8 figures read as gacc-table/1, 8 new.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_told_and_a_link_that_leads_back_is_not_followed()
    {
        var tables = Directory.CreateDirectory(Path.Combine(folder, "tables")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(tables, "back"), tables);

        var empty = Shell.Run("import", tables, "--store", Store);
        File.Copy(Source("gacc/gacc-summary-2023-10.csv"), Path.Combine(tables, "october.csv"));
        var filled = Shell.Run("import", tables, "--store", Store);

        Assert.Equal((ExitCode.BadInput, $"tidewaiter: {tables}: found an empty folder, expected official files in it.\n"), (empty.Status, empty.Error));
        Assert.StartsWith("october.csv: 8 figures read as gacc-table/1, 8 new.\nThe store is", filled.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_several_files_is_taken_in_file_by_file()
    {
        var archive = Path.Combine(folder, "months.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(Source("gacc/gacc-summary-2023-09.csv"), "september.csv");
            zip.CreateEntryFromFile(Source("gacc/gacc-summary-2023-10.csv"), "2023/october.csv");
        }

        var result = Shell.Run("import", archive, "--store", Store);

        Assert.StartsWith("months.zip/september.csv: 8 figures read as gacc-table/1, 8 new.\nmonths.zip/2023/october.csv: 8 figures", result.Output, StringComparison.Ordinal);
        Assert.Contains("held already", Shell.Run("import", archive, "--store", Store).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_an_archive_does_not_steer_the_terminal()
    {
        var archive = Path.Combine(folder, "months.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(Source("gacc/gacc-summary-2023-09.csv"), "september.csv");
            using var text = new StreamWriter(zip.CreateEntry("a\u001b[2J\u202eb.csv").Open());
            text.Write("typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\nC,X,1,1,1,0,TOTAL,C00,0,0,1\n");
        }

        var result = Shell.Run("import", archive, "--store", Store);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.DoesNotContain(result.Error.TrimEnd('\n'), letter => char.IsControl(letter) || letter == '\u202e');
    }

    [Fact]
    public void The_result_is_had_as_JSON()
    {
        var result = Shell.Run("import", Source("gacc/gacc-summary-2023-10.csv"), "--store", Store, "--format", "json", "--dry-run");

        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.GetProperty("dry_run").GetBoolean());
        var file = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(("imported", "gacc-table/1", 8, 8), (file.GetProperty("outcome").GetString(), file.GetProperty("reader").GetString(), file.GetProperty("read").GetInt32(), file.GetProperty("new").GetInt32()));
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_store_that_is_read_only_is_told_kept_and_read()
    {
        Shell.Run("import", Source("gacc/gacc-summary-2023-09.csv"), "--store", Store);
        File.SetUnixFileMode(Store, UnixFileMode.UserRead);
        var before = File.ReadAllBytes(Store);

        var result = Shell.Run("import", Source("gacc/gacc-summary-2023-10.csv"), "--store", Store);
        var trial = Shell.Run("import", Source("gacc/gacc-summary-2023-10.csv"), "--store", Store, "--dry-run");

        Assert.Equal((ExitCode.BadInput, $"tidewaiter: {Store}: found a store that is read-only, expected one that may be replaced.\n"), (result.Status, result.Error));
        Assert.Equal((ExitCode.Done, ""), (trial.Status, trial.Error));
        Assert.Equal(before, File.ReadAllBytes(Store));
        Assert.Equal(ExitCode.Done, Shell.Run("sources", "--store", Store).Status);
    }

    [Theory]
    [InlineData("/proc/tidewaiter/figures.duckdb")]   // nobody makes a folder there
    [InlineData("/proc/figures.duckdb")]
    public void A_folder_that_may_not_be_written_in_is_told_in_a_line(string store)
    {
        var result = Shell.Run("import", Source("gacc/gacc-summary-2023-10.csv"), "--store", store);

        Assert.Equal((ExitCode.BadInput, ""), (result.Status, result.Output));
        Assert.StartsWith("tidewaiter: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("/proc", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_in_a_folder_is_passed_over_and_one_that_is_named_is_read()
    {
        var tables = Directory.CreateDirectory(Path.Combine(folder, "tables")).FullName;
        var pipe = Path.Combine(tables, "pipe.csv");
        Process.Start("mkfifo", [pipe]).WaitForExit();
        File.Copy(Source("gacc/gacc-summary-2023-10.csv"), Path.Combine(tables, "october.csv"));

        var whole = Shell.Run("import", tables, "--store", Store);
        using var writer = Process.Start("cp", [Source("gacc/gacc-summary-2023-09.csv"), pipe]);
        var named = Shell.Run("import", pipe, "--store", Store);

        Assert.StartsWith("october.csv: 8 figures read as gacc-table/1, 8 new.\nThe store is", whole.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ""), (named.Status, named.Error));
        Assert.Contains("8 figures read as gacc-table/1, 8 new.", named.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_the_wrong_scale_is_kept_apart_until_it_is_let_in()
    {
        // The table of an office, its dollars in thousands once more.
        var lines = File.ReadAllLines(Source("gacc/gacc-summary-2023-10.csv"));
        var wrong = Path.Combine(folder, "wrong.csv");
        File.WriteAllLines(wrong, lines.Select((line, i) => i == 0 ? line : Regex.Replace(line, @"(?<=,)(\d{9,})(?=,)", "${1}000")));

        var kept = Shell.Run("import", wrong, "--store", Store);
        var listed = Shell.Run("sources", "--store", Store);
        var again = Shell.Run("import", wrong, "--store", Store);
        var accepted = Shell.Run("import", wrong, "--store", Store, "--accept");

        Assert.Equal(ExitCode.Done, kept.Status);
        Assert.Contains(" 8 figures read as gacc-table/1, 0 new.\n  in quarantine 8 figures of gacc-bulletin-usd: Monthly bulletin, 2023-10: the\n", kept.Output, StringComparison.Ordinal);
        Assert.Contains("In quarantine", listed.Output, StringComparison.Ordinal);
        Assert.StartsWith("wrong.csv: held already, nothing to do.\n  in quarantine 8 figures", again.Output, StringComparison.Ordinal);
        Assert.StartsWith("wrong.csv: 8 figures read as gacc-table/1, 8 new.\n", accepted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("uarantine", Shell.Run("sources", "--store", Store).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/table.csv", "found the reserved network address 127.0.0.1")]
    [InlineData("http://127.0.0.1:8080/table.csv", "found port 8080, expected 80 or 443")]
    public void An_address_within_one_s_own_network_is_not_fetched(string address, string message)
    {
        var result = Shell.Run("import", address, "--store", Store);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public void The_day_of_release_is_taken_from_whoever_hands_the_file_in()
    {
        Shell.Run("import", Source("gacc/gacc-country-2026-03-cny.csv"), "--store", Store, "--released", "2026-04-09");

        Assert.Contains("\"last_release\": \"2026-04-09\"", Shell.Run("sources", "--store", Store, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_none_is_told_and_kept()
    {
        File.WriteAllText(Store, "a letter");

        var result = Shell.Run("import", Source("gacc/gacc-summary-2023-10.csv"), "--store", Store);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith($"tidewaiter: {Store} is no store of figures", result.Error, StringComparison.Ordinal);
        Assert.Equal("a letter", File.ReadAllText(Store));
    }

    [Fact]
    public void A_store_that_is_not_there_is_told()
    {
        var result = Shell.RunWith("Trade between China and Russia rose 5 percent in 2023.", "check", "-", "--store", Path.Combine(folder, "none.duckdb"));

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith("tidewaiter: --store: ", result.Error, StringComparison.Ordinal);
    }

    private static string Source(string path) => Path.Combine(Samples.Root, "data", path);
}
