namespace Tidewaiter.Articles.Tests.Pages;

public class PageTests
{
    private static Article Read(string body, string head = "") => ArticleReader.ReadHtml(Some.Page(body, head));

    private static string Part(Article article, PartKind kind)
    {
        var part = article.Parts.First(one => one.Kind == kind);
        return article.Text.Substring(part.Begin, part.Length);
    }

    [Fact]
    public void Writes_a_table_a_line_a_row_with_its_caption_before()
    {
        var article = Read($"""
            <h1>{Some.Headline}</h1>{Some.Paragraphs}
            <table><caption>Table 1. Trade by month (unit: million dollars)</caption>
            <thead><tr><th rowspan="2">Month</th><th colspan="2">2024</th></tr><tr><th>Exports</th><th>Imports</th></tr></thead>
            <tbody><tr><td>May</td><td align="right">1,234.5&nbsp;</td><td><b>987.6</b></td></tr><tr><td>June</td><td>—</td><td></td></tr></tbody></table>
            """);

        Assert.Equal(
            "Table 1. Trade by month (unit: million dollars)\nMonth\t2024\t\nMonth\tExports\tImports\nMay\t1,234.5\t987.6\nJune\t—\t",
            Part(article, PartKind.Table));
    }

    [Theory]
    [InlineData("<table><tr><td>1.2</td><td>3.4</td></tr><tr><td>5</td><td>6</td></tr></table>", true)]
    [InlineData("<table role=\"presentation\"><tr><td>1.2</td><td>3.4</td></tr><tr><td>5</td><td>6</td></tr></table>", false)]
    [InlineData("<table><tr><td>only</td></tr><tr><td>one column</td></tr></table>", false)]
    [InlineData("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", false)]
    public void Tells_data_from_layout(string table, bool data) =>
        Assert.Equal(data, Read($"<h1>{Some.Headline}</h1>{Some.Paragraphs}{table}").Parts.Any(part => part.Kind == PartKind.Table));

    [Fact]
    public void Keeps_captions_lists_and_headings_as_what_they_are()
    {
        var article = Read($"""
            <h1>{Some.Headline}</h1><p>{Some.First}</p><figure><img src="a.jpg" alt="no text"><figcaption>Exports stood at 22.8 billion <span>Photo: A. Cruz</span></figcaption></figure>
            <h2>By direction</h2><ul><li>Exports: 22.8 billion</li><li>Imports: 18.7 billion</li></ul><p>{Some.Second}</p><p>{Some.Third}</p>
            """);

        Assert.Equal(
            [PartKind.Title, PartKind.Paragraph, PartKind.Caption, PartKind.Heading, PartKind.ListItem, PartKind.ListItem, PartKind.Paragraph, PartKind.Paragraph],
            article.Parts.Select(part => part.Kind));
        Assert.Equal("Exports stood at 22.8 billion Photo: A. Cruz", Part(article, PartKind.Caption));
    }

    [Theory]
    [InlineData("worth 53.8&nbsp;billion", "worth 53.8 billion")]
    [InlineData("worth 1&nbsp;234&#8239;567&thinsp;890 roubles", "worth 1\u00A0234\u00A0567\u00A0890 roubles")] // one number
    [InlineData("rose by\n\t 5\u200B percent", "rose by 5 percent")]
    [InlineData("year&shy;on&shy;year", "yearonyear")]
    [InlineData("ex<b>por</b>ts of <a href='/x'>$190.2</a>71 bn", "exports of $190.271 bn")]
    [InlineData("first line,<br>goes on", "first line, goes on")]
    [InlineData("one sentence.<br>Another one", "one sentence.\nAnother one")]
    public void Puts_white_space_in_order(string html, string words) =>
        Assert.Contains(words, Read($"<h1>{Some.Headline}</h1><p>{Some.First}</p><p>And then {html}.</p><p>{Some.Second}</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void Reads_the_text_of_structured_data_where_the_page_has_none()
    {
        var article = Read(
            "<div id=\"root\"></div><noscript>You need to enable JavaScript to run this app.</noscript>",
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Some.Headline}}","articleBody":"{{Some.First}}\n\n{{Some.Second}}\n{{Some.Third}}","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}]}</script>""");

        Some.AllFiguresAreIn(article);
        Assert.Equal(("json-ld", Some.Headline, "Ann Lee, Bo Ek"), (article.Rung, article.Title, article.Byline));
        Assert.Equal(4, article.Parts.Count);
    }

    [Fact]
    public void Prefers_the_page_to_structured_data_that_says_the_same()
    {
        var article = Read(
            $"<article><h1>{Some.Headline}</h1>{Some.Paragraphs}<table><tr><td>May</td><td>1.2</td></tr><tr><td>June</td><td>3.4</td></tr></table></article>",
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{Some.First}} {{Some.Second}} {{Some.Third}}"}</script>""");

        Assert.Equal("json-ld", article.Rung);
        Assert.Contains("June\t3.4", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<article class=\"x\"><div class=\"entry-content\">{0}</div></article>", "rules")]
    [InlineData("<div itemprop=\"articleBody\">{0}</div>", "rules")]
    [InlineData("<div class=\"xyz\"><div>{0}</div></div>", "density")]
    public void Says_which_rung_answered(string layout, string rung) =>
        Assert.Equal(rung, Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, $"<h1>{Some.Headline}</h1>{Some.Paragraphs}")).Rung);

    [Theory]
    [InlineData("")]
    [InlineData("<nav><a href='/'>Home</a></nav><h1>The Quay</h1><h2>Contents</h2><ul><li><a href='/1'>One</a></li></ul>")]
    [InlineData("<script>document.write('Trade came to 41.5 billion dollars in all of the year.')</script>")]
    [InlineData("<div class='cookie-consent'><p>We use cookies to remember what you like, and to count who comes to see us.</p></div>")]
    public void Says_that_there_is_nothing_to_read(string body)
    {
        var problem = Assert.Throws<UnreadableArticleException>(() => ArticleReader.ReadHtml(Some.Page(body), new() { FileName = "x.html" }));

        Assert.Equal(ArticleProblem.NothingToRead, problem.Problem);
        Assert.EndsWith("expected a page with an article.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_over_what_is_hidden_or_said_twice()
    {
        var article = Read($"""
            <h1>{Some.Headline} <span class="sr-only">opens in a new window</span></h1><noscript><p>{Some.First}</p></noscript><template><p>{Some.First}</p></template>
            {Some.Paragraphs}<div style="display:none"><p>{Some.First} 987</p></div><p hidden>987 more of them were counted on the way to the other side.</p>
            """);

        Assert.Equal(1, article.Text.Split(Some.First).Length - 1);
        Assert.DoesNotContain("987", article.Text, StringComparison.Ordinal);
        Assert.Equal(Some.Headline, article.Title);
    }

    [Fact]
    public void Says_what_was_cut_and_by_which_rule()
    {
        var cut = Read($"<article><h1>{Some.Headline}</h1>{Some.Paragraphs}<div class=\"newsletter-signup\">Get 987 letters</div></article><footer>Imprint</footer>").Cut;

        Assert.Contains(new CutText("newsletter", "Get 987 letters", "the name newsletter-signup"), cut);
        Assert.Contains(new CutText("footer", "Imprint", "the element footer"), cut);
    }
}
