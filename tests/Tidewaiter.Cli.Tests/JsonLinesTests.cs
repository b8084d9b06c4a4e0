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
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("{bad", "found text that is no JSON from byte 2 on, expected one object a line.")]
    [InlineData("[1]", "found an array, expected an object such as {\"id\": \"a1\", \"text\": \"…\"}.")]
    [InlineData("""{"id":"x"}""", "found neither \"text\" nor \"html\", expected one of them.")]
    [InlineData("""{"id":"x","text":"a","html":"b"}""", "found both \"text\" and \"html\", expected one of them.")]
    public void A_line_that_does_not_read_is_told_with_its_number(string line, string message)
    {
        var result = Shell.RunWith($$"""{"id":"a","text":"{{Sentence}}"}""" + $"\n\n{line}\n" + $$"""{"id":"b","text":"{{Sentence}}"}""", "article", "--jsonl", "-");

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Equal($"tidewaiter: standard input:3: {message}\n", result.Error);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        var told = JsonDocument.Parse(lines[1]).RootElement;
        Assert.Equal((3, $"standard input:3: {message}"), (told.GetProperty("line").GetInt32(), told.GetProperty("error").GetString()));
    }

    [Theory]
    [InlineData("""{"id":"x","text":5}""", "text: found a number, expected a string.")]
    [InlineData("""{"id":["x"],"text":"a"}""", "id: found an array, expected a string.")]
    [InlineData("""{"id":"x","text":"a","title":{}}""", "title: found an object, expected a string.")]
    [InlineData("""{"id":"x","text":"a","published":"2023-13-01"}""", "published: found '2023-13-01', expected a day such as 2023-12-07.")]
    [InlineData("""{"id":"x","text":"\ud800"}""", "text: found half a character (a lone surrogate or bytes that are no UTF-8), expected a string.")]
    public void A_field_that_does_not_read_is_told_by_name(string line, string message) =>
        Assert.Equal($"tidewaiter: standard input:1 {message}\n", Shell.RunWith(line, "article", "--jsonl", "-").Error);

    [Fact]
    public void A_time_of_day_is_passed_over_and_a_line_s_own_day_wins()
    {
        var input = $$"""
            {"id":1,"text":"{{Sentence}}","published":"2023-12-07T08:00:00Z"}
            {"id":"2","text":"{{Sentence}}"}
            """;
        var result = Shell.RunWith(input, "article", "--jsonl", "-", "--published", "2024-01-31");

        var days = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(article => (article.GetProperty("id").GetString(), article.GetProperty("published").GetString()));
        Assert.Equal([("1", "2023-12-07"), ("2", "2024-01-31")], days);
    }

    [Fact]
    public void A_closed_output_ends_the_reading()
    {
        var read = 0;
        var lines = Enumerable.Range(0, 1_000_000).Select(_ => read++);

        Assert.Throws<OutputClosedException>(() => Inputs.OrderedWork.Run(lines, n => n, _ => throw new OutputClosedException(new IOException())));
        Assert.True(read < 1_000_000);
    }
}
