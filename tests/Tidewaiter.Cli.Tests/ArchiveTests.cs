using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Tests;

public sealed class ArchiveTests : IDisposable
{
    private const string Right = "China's trade with Russia came to $114.547 billion in the first half of 2023, the customs office said.";
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023, the customs office said.";

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    private string Output => Path.Combine(folder, "results.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_read_file_by_file_with_what_is_no_article_counted()
    {
        Write("in/a.txt", Right);
        Write("in/b.html", $"<html><body><p>{Wrong}</p></body></html>");
        Write("in/c.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]);
        Write("in/d.jsonl", Lines(2));

        var result = Shell.Run("check", Path.Combine(folder, "in"), "--published", "2023-07-13", "--format", "jsonl");

        Assert.Equal(["a.txt", "b.html", "c.png", "0", "1"], Ids(result.Output).Select(id => id ?? "c.png"));
        Assert.Equal("tidewaiter: 4 articles, 2 with a contradicted figure; passed over: 1 without an article.\n", result.Error);
        Assert.Equal(ExitCode.Done, result.Status);
    }

    [Fact]
    public void For_people_a_folder_is_one_report_after_another()
    {
        Write("in/a.txt", Right);
        Write("in/b.txt", Wrong);

        var output = Shell.Run("check", Path.Combine(folder, "in"), "--published", "2023-07-13").Output;

        Assert.True(output.IndexOf("114.547", StringComparison.Ordinal) < output.IndexOf("62.26", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lines.jsonl")]
    [InlineData("lines.ndjson")]
    [InlineData("lines.jsonl.gz")]
    [InlineData("lines.zip")]
    [InlineData("lines.warc")]
    [InlineData("lines.parquet")]
    public void Each_form_of_archive_gives_its_articles_in_order(string name)
    {
        Write(name, Packed(name));

        var result = Shell.Run("check", Path.Combine(folder, name), "--format", "jsonl");

        Assert.Equal(3, Ids(result.Output).Count);
        Assert.Equal((ExitCode.Done, "tidewaiter: 3 articles, 1 with a contradicted figure.\n"), (result.Status, result.Error));
        Assert.Equal([0, 1, 0], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("\"contradicted\"").Length - 1));
    }

    [Fact]
    public void Json_of_an_archive_is_an_array()
    {
        Write("lines.jsonl", Lines(3));

        Assert.Equal(3, JsonDocument.Parse(Shell.Run("claims", Path.Combine(folder, "lines.jsonl"), "--format", "json").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void A_result_file_is_whole_and_leaves_nothing_beside_it()
    {
        Write("lines.jsonl", Lines(30));

        var result = Shell.Run("check", Path.Combine(folder, "lines.jsonl"), "--output", Output, "--strict");

        Assert.Equal((ExitCode.Findings, ""), (result.Status, result.Output));
        Assert.Equal(30, File.ReadAllLines(Output).Length);
        Assert.Equal(["lines.jsonl", "results.jsonl"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(30)]
    public void A_run_that_was_broken_off_goes_on_and_ends_in_the_same_file(int done)
    {
        Write("lines.jsonl", Lines(30));
        string[] command = ["check", Path.Combine(folder, "lines.jsonl"), "--strict", "--output", Output];
        Shell.Run(command);
        var whole = File.ReadAllText(Output);
        BreakOff(command, whole, done, "{\"id\":\"half a li");

        var result = Shell.Run([.. command, "--resume"]);

        Assert.Equal(whole, File.ReadAllText(Output));
        Assert.Equal(ExitCode.Findings, result.Status); // also where all that is wrong was found before
        Assert.StartsWith(done > 0 ? $"tidewaiter: {done} done before; {30 - done} article" : "tidewaiter: 30 articles", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_is_killed_leaves_a_part_to_go_on_with()
    {
        var lines = Encoding.UTF8.GetString(Lines(400));
        string[] command = ["check", "--jsonl", "-", "--output", Output];
        Shell.RunWith(lines, command);
        var whole = await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken);
        File.Delete(Output);
        using (var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. command]) { RedirectStandardInput = true, RedirectStandardError = true })!)
        {
            // It waits for more when it has read these, so that it is killed in its middle.
            await process.StandardInput.WriteAsync(lines);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            while (!File.Exists(Output + ".part") || new FileInfo(Output + ".part").Length == 0)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var result = Shell.RunWith(lines, [.. command, "--resume"]);

        Assert.Contains(" done before; ", result.Error, StringComparison.Ordinal);
        Assert.Equal(whole, await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_shard_that_is_not_there_makes_no_result()
    {
        var result = Shell.Run("check", Path.Combine(folder, "none.jsonl"), "--output", Output);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void What_was_damaged_before_still_counts()
    {
        Write("lines.jsonl", "{bad\n" + Encoding.UTF8.GetString(Lines(2)));
        string[] command = ["check", Path.Combine(folder, "lines.jsonl"), "--output", Output];
        Shell.Run(command);
        BreakOff(command, File.ReadAllText(Output), 2, "");

        Assert.Equal(ExitCode.BadInput, Shell.Run([.. command, "--resume"]).Status);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{\"problem\":1}")]
    [InlineData("{\"claims\":1}")]
    [InlineData("{\"claims\":[{\"finding\":{}}]}")]
    [InlineData("{\"problem\":\"\\ud800\"}")]
    public void A_line_that_is_no_result_ends_what_was_done_before(string line)
    {
        Write("lines.jsonl", Lines(5));
        string[] command = ["check", Path.Combine(folder, "lines.jsonl"), "--output", Output];
        Shell.Run(command);
        var whole = File.ReadAllText(Output);
        BreakOff(command, whole, 2, line + "\n");

        var result = Shell.Run([.. command, "--resume"]);

        Assert.StartsWith("tidewaiter: 2 done before; 3 articles", result.Error, StringComparison.Ordinal);
        Assert.Equal(whole, File.ReadAllText(Output));
    }

    [Fact]
    public void Results_of_another_input_are_not_gone_on_with()
    {
        Write("lines.jsonl", Lines(30));
        string[] command = ["check", Path.Combine(folder, "lines.jsonl"), "--output", Output];
        Shell.Run(command);
        BreakOff(command, File.ReadAllText(Output), 5, "");
        Write("lines.jsonl", Lines(31));

        var result = Shell.Run([.. command, "--resume"]);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Equal(
            $"tidewaiter: {Output}.part: found results of another input or of other options, expected those of this run; without --resume it begins anew.\n", result.Error);
        Assert.Equal(ExitCode.Done, Shell.Run(command).Status);
        Assert.Equal(31, File.ReadAllLines(Output).Length);
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone_by_resume()
    {
        Write("lines.jsonl", Lines(3));
        File.WriteAllText(Output, "whole");

        var result = Shell.Run("check", Path.Combine(folder, "lines.jsonl"), "--output", Output, "--resume");

        Assert.Equal((ExitCode.Done, $"tidewaiter: {Output} is there already, nothing was done.\n"), (result.Status, result.Error));
        Assert.Equal("whole", File.ReadAllText(Output));
    }

    [Fact]
    public void A_device_is_not_replaced_by_results()
    {
        Write("lines.jsonl", Lines(1));

        var result = Shell.Run("check", Path.Combine(folder, "lines.jsonl"), "--output", "/dev/null");

        Assert.Equal(
            (ExitCode.BadInput, "tidewaiter: --output: found '/dev/null', a device, expected a file; without --output the results go to the standard output.\n"),
            (result.Status, result.Error));
        Assert.False(File.Exists("/dev/null.part"));
    }

    [Theory]
    [InlineData("check draft.txt --resume", "--resume: found no --output, expected the file that a run is to go on with.")]
    [InlineData("check draft.txt --output x --resume --format text", "--format: found 'text', expected 'jsonl', since --resume counts results by their lines.")]
    public void Says_what_does_not_go_together(string line, string message) =>
        Assert.Equal($"tidewaiter: {message}\n", Shell.Run(line.Split(' ')).Error);

    [Fact]
    public void Says_that_a_result_file_cannot_be_written()
    {
        Write("lines.jsonl", Lines(3));
        var result = Shell.Run("check", Path.Combine(folder, "lines.jsonl"), "--output", Path.Combine(folder, "none", "results.jsonl"));

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Contains("which cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_shows_on_a_terminal_alone()
    {
        Write("lines.jsonl", Lines(3));
        var name = Path.Combine(folder, "lines.jsonl");

        Assert.DoesNotContain("\r", Shell.Run("article", name).Error, StringComparison.Ordinal);
    }

    // As a run leaves its files that was killed while it wrote a line: here it dies of what it says at its end.
    private void BreakOff(string[] command, string whole, int done, string half)
    {
        File.Delete(Output);
        using var error = new DyingWriter();
        Assert.Throws<OperationCanceledException>(() => CommandLine.Run(
            command, new(() => Stream.Null, Stream.Null, error, Terminal.None, _ => BuiltInFigures.Open())));
        Assert.False(File.Exists(Output));
        File.WriteAllText(Output + ".part", string.Concat(whole.Split('\n').Take(done).Select(line => line + "\n")) + half);
    }

    private sealed class DyingWriter : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (value?.Contains(" article", StringComparison.Ordinal) == true)
            {
                throw new OperationCanceledException();
            }
        }
    }

    private static List<string?> Ids(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())];

    private static byte[] Lines(int count) => Encoding.UTF8.GetBytes(string.Concat(
        Enumerable.Range(0, count).Select(n => JsonSerializer.Serialize(new { id = $"{n}", text = n % 3 == 1 ? Wrong : Right, published = "2023-07-13" }) + "\n")));

    private byte[] Packed(string name)
    {
        var lines = Lines(3);
        using var held = new MemoryStream();
        switch (Path.GetExtension(name))
        {
            case ".gz":
                using (var gzip = new GZipStream(held, CompressionLevel.Fastest, leaveOpen: true))
                {
                    gzip.Write(lines);
                }

                return held.ToArray();
            case ".zip":
                using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
                {
                    using var entry = zip.CreateEntry("in/lines.jsonl").Open();
                    entry.Write(lines);
                }

                return held.ToArray();
            case ".warc":
                return Encoding.UTF8.GetBytes(string.Concat(new[] { Right, Wrong, Right }.Select(Record)));
            case ".parquet":
                return Parquet();
            default:
                return lines;
        }
    }

    private static string Record(string text, int number)
    {
        var page = $"<html><head><meta property=\"article:published_time\" content=\"2023-07-13\"></head><body><p>{text}</p></body></html>";
        return $"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/{number}\r\nContent-Type: text/html\r\nContent-Length: {page.Length}\r\n\r\n{page}\r\n\r\n";
    }

    private byte[] Parquet()
    {
        Write("rows.jsonl", Lines(3));
        var made = Path.Combine(folder, "made.parquet");
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY (SELECT id, text AS content, published::DATE AS date FROM read_json('{Path.Combine(folder, "rows.jsonl")}')) TO '{made}' (FORMAT parquet)";
        command.ExecuteNonQuery();
        return File.ReadAllBytes(made);
    }

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
