using System.Text.Json;

namespace Tidewaiter.Cli.Tests;

/// <summary>Several articles named on one command line are also held against each other.</summary>
public sealed class CheckTogetherTests : IDisposable
{
    private const string First = "China's trade with Russia came to $114.547 billion in the first half of 2023, Chinese customs data showed on July 13, 2023.";
    private const string Second = "China's trade with Russia came to $141.547 billion in the first half of 2023, Chinese customs data showed.";

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-together").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("text", "together.check.txt")]
    [InlineData("markdown", "together.check.md")]
    public void Prints_what_was_approved(string format, string approved) =>
        Approved.Matches(approved, Run("--format", format).Output.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));

    [Fact]
    public void Writes_json_with_the_articles_and_what_they_tell_differently()
    {
        var json = JsonDocument.Parse(Run("--format", "json").Output).RootElement;
        var comparison = json.GetProperty("comparison");
        var disagreement = Assert.Single(comparison.GetProperty("disagreements").EnumerateArray());

        Assert.Equal(2, json.GetProperty("articles").GetArrayLength());
        Assert.Equal(1, comparison.GetProperty("shared").GetInt32());
        Assert.Equal(["confirmed", "contradicted"], disagreement.GetProperty("tellings").EnumerateArray().Select(telling => telling.GetProperty("verdict").GetString()));
        Assert.Equal("114547000000", disagreement.GetProperty("official").GetProperty("value").GetRawText());
    }

    [Fact]
    public void Of_one_a_line_each_stands_for_itself() => Assert.DoesNotContain("comparison", Run("--format", "jsonl").Output, StringComparison.Ordinal);

    private Shell.Result Run(params string[] options) => Shell.RunOn(new Terminal(1000, Colour: false), "", ["check", File("first.txt", First), File("second.txt", Second), "--published", "2023-07-14", .. options]);

    private string File(string name, string text)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
