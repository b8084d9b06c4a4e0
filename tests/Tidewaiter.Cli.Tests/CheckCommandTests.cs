using System.Text.Json;

namespace Tidewaiter.Cli.Tests;

public class CheckCommandTests
{
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023.";
    private const string Right = "China's trade with Russia came to $114.547 billion in the first half of 2023.";

    [Theory]
    [InlineData("half-year.txt")]
    [InlineData("mexico.txt")]
    [InlineData("year-end.html")]
    public void Prints_what_was_approved(string sample) => Approved.Matches($"{sample}.check.txt", Shell.Run("check", Samples.Path(sample)).Output);

    [Fact]
    public void Writes_the_note_that_was_approved() =>
        Approved.Matches("half-year.txt.check.md", Shell.Run("check", Samples.Path("half-year.txt"), "--format", "markdown").Output);

    [Theory]
    [InlineData(Wrong, 1, "contradicted")]
    [InlineData(Right, 5, "confirmed")]
    public void Writes_a_review_of_each_judged_figure(string text, int rating, string word)
    {
        var reviews = JsonDocument.Parse(Shell.RunWith(text, "check", "-", "--published", "2023-07-13", "--format", "claimreview").Output).RootElement;
        var review = Assert.Single(reviews.GetProperty("@graph").EnumerateArray());

        Assert.Equal("ClaimReview", review.GetProperty("@type").GetString());
        Assert.Equal((rating, word), (review.GetProperty("reviewRating").GetProperty("ratingValue").GetInt32(), review.GetProperty("reviewRating").GetProperty("alternateName").GetString()));
    }

    [Fact]
    public void Reviews_of_several_articles_are_one_array()
    {
        var path = Samples.Path("half-year.txt");

        Assert.Equal(2, JsonDocument.Parse(Shell.Run("check", path, path, "--format", "claimreview").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Writes_json_with_the_fields_of_the_architecture_page_in_their_order()
    {
        var article = JsonDocument.Parse(Shell.Run("check", Samples.Path("half-year.txt"), "--format", "json").Output).RootElement;
        var finding = article.GetProperty("claims")[0].GetProperty("finding");

        Assert.Equal("id title published claims unread events", Names(article));
        Assert.Equal(
            "quote begin length kind flow from to product start end base of value max unit precision hedge modality alt source reporter terms finding",
            Names(article.GetProperty("claims")[0]));
        Assert.Equal("verdict as_of why then now repairs related outcome", Names(finding));
        Assert.Equal(
            "value low high unit reporter partner flow product start end series release published estimated address relay derivation",
            Names(finding.GetProperty("then")));

        static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(field => field.Name));
    }

    [Theory]
    [InlineData(Wrong, ExitCode.Findings)]
    [InlineData(Right, ExitCode.Done)]
    public void Strict_ends_with_1_where_a_figure_is_contradicted(string text, int status) =>
        Assert.Equal(status, Shell.RunWith(text, "check", "-", "--published", "2023-07-13", "--strict").Status);

    [Fact]
    public void Without_strict_a_contradiction_is_no_failure() =>
        Assert.Equal(ExitCode.Done, Shell.RunWith(Wrong, "check", "-", "--published", "2023-07-13").Status);

    [Theory]
    [InlineData("2023-07-13", JsonValueKind.Object)]
    [InlineData("2021-06-15", JsonValueKind.Null)]    // two years before the release
    public void Only_what_was_out_on_the_day_counts_as_then(string day, JsonValueKind then) =>
        Assert.Equal(then, Finding(Right, "--published", "2023-07-13", "--as-of", day).GetProperty("then").ValueKind);

    [Fact]
    public void A_wrong_direction_is_mended() =>
        Assert.Equal("swap_direction", Finding(Wrong, "--published", "2023-07-13").GetProperty("repairs")[0].GetProperty("edit").GetString());

    [Fact]
    public void An_article_without_figures_says_so() =>
        Assert.EndsWith("No trade figures were read.\n", Shell.RunWith("The ministers met in Harbin and spoke of friendship.", "check", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Each_line_is_checked_by_its_own_day()
    {
        var input = string.Concat(new[] { "2023-07-13", "2021-06-15" }.Select(day => $$"""{"id":"{{day}}","text":"{{Right}}","published":"{{day}}"}""" + "\n"));
        var lines = Shell.RunWith(input, "check", "--jsonl", "-").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["2023-07-13", "2021-06-15"], lines.Select(line => JsonDocument.Parse(line).RootElement
            .GetProperty("claims")[0].GetProperty("finding").GetProperty("as_of").GetString()));
    }

    [Fact]
    public void Colour_and_sign_both_mark_a_figure()
    {
        var output = Shell.RunOn(new Terminal(100, Colour: true), Wrong, "check", "-", "--published", "2023-07-13").Output;

        Assert.Contains("\u001b[0;1;31m✗[$62.26 billion]\u001b[0m", output, StringComparison.Ordinal);
    }

    private static JsonElement Finding(string text, params string[] options) =>
        JsonDocument.Parse(Shell.RunWith(text, ["check", "-", "--format", "json", .. options]).Output).RootElement.GetProperty("claims")[0].GetProperty("finding");
}
