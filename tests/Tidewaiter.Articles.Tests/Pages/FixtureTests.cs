namespace Tidewaiter.Articles.Tests.Pages;

public class FixtureTests
{
    public static TheoryData<string> Seen => [.. Fixture.All.Where(page => page.Seen).Select(page => page.File)];

    [Theory]
    [MemberData(nameof(Seen))]
    public void Reads_the_article_and_nothing_else(string file)
    {
        var page = Fixture.All.Single(one => one.File == file);

        Assert.Empty(page.Faults(ArticleReader.Read(page.Bytes())));
    }

    /// <summary>Of the pages that nobody looked at while rules were made, sums are told and never the misses.</summary>
    [Fact]
    public void Reads_nearly_as_well_what_no_rule_was_made_for()
    {
        int strings = 0, lost = 0, foreign = 0, leaked = 0, facts = 0, wrong = 0;
        foreach (var page in Fixture.All.Where(page => !page.Seen))
        {
            var faults = page.Faults(Read(page)).ToList();
            strings += page.Keep.Length;
            lost += faults.Count(fault => fault.StartsWith("lost", StringComparison.Ordinal));
            foreign += page.Foreign.Length + 1;
            leaked += faults.Count(fault => fault.StartsWith("leaked", StringComparison.Ordinal));
            facts += page.Facts;
            wrong += faults.Count(fault => !fault.StartsWith("lost", StringComparison.Ordinal) && !fault.StartsWith("leaked", StringComparison.Ordinal));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"kept {strings - lost} of {strings}, leaked {leaked} of {foreign}, facts right {facts - wrong} of {facts}");
        Assert.InRange(lost, 0, strings * 2 / 100);
        Assert.InRange(leaked, 0, foreign * 8 / 100);
        Assert.InRange(wrong, 0, facts * 8 / 100);
    }

    private static Article Read(Fixture page)
    {
        try
        {
            return ArticleReader.Read(page.Bytes());
        }
        catch (UnreadableArticleException)
        {
            return new("");
        }
    }
}
