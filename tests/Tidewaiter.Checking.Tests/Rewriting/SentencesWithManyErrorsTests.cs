using Tidewaiter.Articles;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Tests.Rewriting;

public class SentencesWithManyErrorsTests
{
    [Theory]
    [InlineData(
        "In the first half of 2023 China's exports to Russia came to $62.26 billion and its imports from Russia to $52.28 billion.",
        "In the first half of 2023 China's exports to Russia came to $52.28 billion and its imports from Russia to $62.26 billion.")]
    [InlineData(
        "In the first half of 2023 China's exports to Russia grew 19.4 percent and its imports from Russia 78.1 percent.",
        "In the first half of 2023 China's exports to Russia grew 78.1 percent and its imports from Russia 19.4 percent.")]
    [InlineData(
        "In the first half of 2023 China's exports to Russia came to $52.28 million, and trade between China and Russia to $141.5 billion.",
        "In the first half of 2023 China's exports to Russia came to $52.28 billion, and trade between China and Russia to $114.5 billion.")]
    [InlineData(
        "In the first half of 2023 trade between China and Russia fell 40.6 percent to $114.54 million.",
        "In the first half of 2023 trade between China and Russia rose 40.6 percent to $114.54 billion.")]
    public void All_errors_of_a_sentence_are_put_right_together(string wrong, string right)
    {
        var findings = Check($"Trade between China and Russia grew again.\n\n{wrong} Other figures come later.");

        Assert.Equal([Verdict.Contradicted, Verdict.Contradicted], findings.Select(finding => finding.Verdict));
        Assert.All(findings, finding => Assert.Equal(right, finding.Repairs[0].Sentence));
    }

    [Fact]
    public void Errors_of_two_sentences_are_put_right_each_in_its_own()
    {
        var findings = Check(
            "In the first half of 2023 China's exports to Russia came to $52.28 million. In the first half of 2023 trade between China and Russia was $141.5 billion.");

        Assert.Equal(
            ["In the first half of 2023 China's exports to Russia came to $52.28 billion.", "In the first half of 2023 trade between China and Russia was $114.5 billion."],
            findings.Select(finding => finding.Repairs[0].Sentence));
    }

    private static IReadOnlyList<Finding> Check(string text)
    {
        var article = new Article(text) { Published = new DateOnly(2023, 7, 20) };
        return Checker.Check(article, ClaimReader.Read(article), Announced.Figures).Findings;
    }
}
