namespace Tidewaiter.Cli.Tests;

public class ReadingCommandTests
{
    [Fact]
    public void Claims_prints_what_was_approved() => Approved.Matches("half-year.txt.claims.txt", Shell.Run("claims", Samples.Path("half-year.txt")).Output);

    [Fact]
    public void Article_prints_what_was_approved() => Approved.Matches("year-end.html.article.txt", Shell.Run("article", Samples.Path("year-end.html")).Output);

    [Fact]
    public void Explaining_names_the_rules()
    {
        const string Text = "China's exports to Russia rose 12 percent to $8 billion in May 2023.";

        Assert.True(
            Shell.RunWith(Text, "claims", "-", "--explain").Output.Length > Shell.RunWith(Text, "claims", "-").Output.Length);
    }
}
