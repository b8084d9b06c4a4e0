namespace Tidewaiter.Articles.Tests.Pages;

public class LayoutTests
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_the_figures_of_the_article_and_no_others(string layout)
    {
        var article = ArticleReader.ReadHtml(Some.Page(Layouts.All[layout]));

        Some.AllFiguresAreIn(article);
        Assert.DoesNotContain("987", article.Text, StringComparison.Ordinal);
        Assert.Equal(Some.Headline, article.Title);
        Assert.StartsWith(Some.Headline + "\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parts_lie_in_order_cover_the_text_and_what_was_cut_says_why(string layout)
    {
        var article = ArticleReader.ReadHtml(Some.Page(Layouts.All[layout]));

        var end = -1;
        foreach (var part in article.Parts)
        {
            Assert.Equal(end + 1, part.Begin);
            end = part.Begin + part.Length;
        }

        Assert.Equal(article.Text.Length, end);
        Assert.All(article.Cut, cut => Assert.NotEmpty(cut.Why));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_the_same_without_a_title_in_the_head(string layout)
    {
        var article = ArticleReader.ReadHtml($"<html><body>{Layouts.All[layout]}</body></html>");

        Some.AllFiguresAreIn(article);
        Assert.DoesNotContain("987", article.Text, StringComparison.Ordinal);
    }
}
