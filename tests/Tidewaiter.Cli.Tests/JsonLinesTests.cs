using System.Text.Json;

namespace Tidewaiter.Cli.Tests;

public class JsonLinesTests
{
    private const string Sentence = "Wheat shipments to Egypt grew in May, the port of Constanta said on Monday.";

    [Fact]
    public void Results_come_one_a_line_in_the_order_of_the_input()
    {
        var input = string.Concat(Enumerable.Range(1, 500).Select(n => $$"""{"id":"a{{n}}","text":"Story {{n}}. {{Sentence}}"}""" + "\n"));
        var result = Shell.RunWith(input, "article", "--jsonl", "-");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(1, 500).Select(n => $"a{n}"), lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Equal(ExitCode.Done, result.Status);
        Assert.Equal("tidewaiter: 500 articles.\n", result.Error);
    }

    [Theory]
    [InlineData("{bad", "standard input:3: found text that is no JSON from byte 2 on, expected one object a line.")]
    [InlineData("""{"id":"x","text":5}""", "standard input:3 text: found a number, expected a string.")]
    public void A_line_that_does_not_read_is_told_with_its_number_and_the_others_go_on(string line, string message)
    {
        var result = Shell.RunWith($$"""{"id":"a","text":"{{Sentence}}"}""" + $"\n\n{line}\n" + $$"""{"id":"b","text":"{{Sentence}}"}""", "article", "--jsonl", "-");

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Equal($"tidewaiter: {message}\ntidewaiter: 2 articles; passed over: 1 damaged.\n", result.Error);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        var told = JsonDocument.Parse(lines[1]).RootElement;
        Assert.Equal((3, "broken", message), (told.GetProperty("line").GetInt32(), told.GetProperty("problem").GetString(), told.GetProperty("error").GetString()));
    }

    [Fact]
    public void A_line_without_an_article_is_no_failure()
    {
        var result = Shell.RunWith("""{"id":"a","text":" "}""", "article", "--jsonl", "-");

        Assert.Equal((ExitCode.Done, "tidewaiter: 0 articles; passed over: 1 without an article.\n"), (result.Status, result.Error));
        Assert.Equal("""{"id":"a","line":1,"problem":"empty","error":"standard input:1: found white space alone, expected an article."}""" + "\n", result.Output);
    }

    [Fact]
    public void A_closed_output_ends_the_reading()
    {
        using var input = new EndlessLines($$"""{"text":"{{Sentence}}"}""");
        using var error = new StringWriter();

        Assert.Throws<OutputClosedException>(() => CommandLine.Run(
            ["article", "--jsonl", "-"], new(() => input, new ClosedStream(), error, Terminal.None, _ => throw new InvalidOperationException())));
    }
}
