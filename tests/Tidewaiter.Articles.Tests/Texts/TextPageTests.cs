namespace Tidewaiter.Articles.Tests.Texts;

public class TextPageTests
{
    private const string Foreign = "Timber exports of Westland fell by 987 million crowns in a single week, its ministry of trade said on Monday.";

    /// <summary>Pages saved as text. What must not survive holds the number 987.</summary>
    public static readonly Dictionary<string, string> Pages = new()
    {
        ["menus before and a comment form after"] = $"""
            Skip to main content
            Home | News | Trade | Shipping | About us
            Search
            {Some.Headline}
            By Ann Lee
            November 7, 2024 10:48 AM
            4 min read
            Share this article
            Facebook
            Telegram

            {Some.First}

            {Some.Second}

            {Some.Third}

            Leave a comment
            Your email address will not be published. Required fields are marked *
            Name *
            987 readers wrote here before you did, and each of them had something to say.
            """,
        ["a summary button, crumbs of data, neighbours"] = $$"""
            {"headline":"{{Some.Headline}}","id":987}

            No time to read?
            Get a summary

            {{Some.First}}

            {{Some.Second}}

            {{Some.Third}}

            No time to read?
            Get a summary
            Previous Article

            Westland loses 987 million in timber

            Next Article

            []
            """,
        ["a live feed with times"] = $"""
            {Some.Headline}

            {Some.First}
            {Some.Second}
            {Some.Third}

            Latest news

            12:40

            Westland loses 987 million in timber

            {Foreign}
            11:15

            Rates at 987

            {Foreign}
            """,
        ["related stories in the middle"] = $"""
            {Some.Headline}

            {Some.First}

            Read also:
            Westland loses 987 million in timber
            Port of Eastland counts 987 ships

            {Some.Second}

            Also read: Westland loses 987 million in timber

            {Some.Third}
            """,
        ["a newsletter in the middle"] = $"""
            {Some.Headline}

            {Some.First}

            Subscribe to our newsletter
            Join 987 thousand readers and get the stories of the day in your inbox every morning.
            Enter your email
            Subscribe

            {Some.Second}

            {Some.Third}

            You may also like
            Westland loses 987 million in timber
            {Foreign}
            """,
        ["a teaser that breaks off"] = $"""
            {Some.Headline}

            {Some.First}

            {Some.Second}

            {Some.Third}

            Westland loses 987 million in timber
            Timber exports of Westland fell by 987 million crowns in a single week, its ministry of trade said on Monday, and more was to be…
            """,
        ["headlines at the end without a heading"] = $"""
            {Some.Headline}

            {Some.First}

            {Some.Second}

            {Some.Third}

            Westland loses 987 million in timber

            Port of Eastland counts 987 ships in May

            Rates at 987 after a quiet day
            """,
        ["Russian furniture"] = $"""
            Главная
            {Some.Headline}
            7 ноября 2024, 10:48

            {Some.First}

            {Some.Second}

            {Some.Third}

            Читайте также
            Экспорт леса упал на 987 миллионов
            Лента новостей
            10:15
            Курс на уровне 987
            """,
        ["hard-wrapped lines"] = $"""
            {Some.Headline}

            Trade between Norland and Sudland came to 41.5 billion
            dollars in the first ten months of 2024, the customs
            office of Norland said on Thursday.

            Deliveries from Norland rose by 7.3 percent to 22.8 billion
            dollars, while goods going the other way were worth 18.7
            billion dollars, 2.1 percent less.

            {Some.Third}

            * * *
            """,
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_the_figures_of_the_article_and_no_others(string page)
    {
        var article = ArticleReader.ReadText(Pages[page]);

        Some.AllFiguresAreIn(article);
        Assert.DoesNotContain("987", article.Text, StringComparison.Ordinal);
        Assert.Equal(Some.Headline, article.Title);
    }

    [Fact]
    public void Leaves_an_article_alone_as_it_is()
    {
        var article = ArticleReader.ReadText(Some.Text);

        Assert.Equal(Some.Text.Trim().Replace("\n\n", "\n", StringComparison.Ordinal), article.Text);
        Assert.Empty(article.Cut);
        Assert.Equal(("text", "en"), (article.Rung, article.Language));
    }

    [Theory]
    [InlineData("Exports rose 5 percent.")]
    [InlineData("Trade: 5 bn")]
    [InlineData("China's exports to Russia rose 5 percent in May from a year before")]
    [InlineData("- exports: $5 bn")]
    [InlineData("Will trade reach 250 billion this year?")]
    [InlineData("By 2030 the two sides want to trade for 300 billion dollars")]
    [InlineData("Published data show a rise of 5 percent")]
    [InlineData("Updated figures put exports at $12.4 billion")]
    [InlineData("出口额为5亿美元。")]
    public void Keeps_a_single_line_whatever_its_form(string line) => Assert.Equal(line, ArticleReader.ReadText(line).Text);

    [Theory]
    [InlineData("Cyprus imports")]
    [InlineData("Norway October trade balance -1.1bn vs -0.4bn expected")]
    public void Keeps_the_headline_that_came_with_the_text(string title)
    {
        var article = ArticleReader.ReadText($"{title}\nData of the office\n{Some.First}\n\n{Some.Second}", new() { Title = title });

        Assert.StartsWith(title, article.Text, StringComparison.Ordinal);
        Assert.Equal((title, PartKind.Title), (article.Title, article.Parts[0].Kind));
    }

    [Fact]
    public void Joins_lines_that_were_wrapped() =>
        Assert.Contains("rose by 7.3 percent to 22.8 billion dollars, while goods", ArticleReader.ReadText(Pages["hard-wrapped lines"]).Text, StringComparison.Ordinal);

    [Fact]
    public void Keeps_rows_of_a_pasted_table()
    {
        var article = ArticleReader.ReadText($"{Some.First}\n\nMonth\t2023\t2024\nMay\t1.2\t3.4\nJune\t5.6\t7.8\n\n{Some.Second}");

        Assert.Contains("May\t1.2\t3.4\nJune\t5.6\t7.8", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Parts, part => part.Kind == PartKind.Table);
    }

    [Theory]
    [InlineData("Partner | 2023 | 2024\nNorland | 41.5 | 44.0\nSudland | 7.2 | 6.9")]
    [InlineData("| Partner | 2023 | 2024 |\n|---|---:|---:|\n| Norland | 41.5 | 44.0 |\n| Sudland | 7.2 | 6.9 |")]
    [InlineData("Partner    2023   2024\n----------------------\nNorland    41.5   44.0\nSudland    7.2    6.9")]
    [InlineData("Partner    2023   2024\n=======   =====  =====\nNorland    41.5   44.0\n-------   -----  -----\nSudland    7.2    6.9")]
    public void Parts_the_cells_of_a_table_drawn_with_strokes_or_ruled_off(string table)
    {
        var article = ArticleReader.ReadText($"{Some.First}\n\n{table}\n\n{Some.Second}");

        Assert.Contains("Partner\t2023\t2024\nNorland\t41.5\t44.0\nSudland\t7.2\t6.9", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_unit_below_the_headline_and_a_line_for_each_row_of_a_list()
    {
        const string list = "(million dollars)\nQuarter I: exports 24 249; imports 32 730\nQuarter II: exports 27 257; imports 32 917\nYear 2024: exports 51 506; imports 65 647";

        Assert.EndsWith(list, ArticleReader.ReadText($"Trade of Norland with Sudland by quarter, 2024\n{list}").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_caption_as_one_and_its_day_out_of_the_publication()
    {
        var article = ArticleReader.ReadText($"{Some.Headline}\n\nCranes in Port Stanley on Oct. 18, 2023. (Ana Cruz/Getty Images)\n\n{Some.First}\n\n{Some.Second}");

        Assert.Equal(PartKind.Caption, article.Parts[1].Kind);
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("", ArticleProblem.Empty)]
    [InlineData(" \n\t\n ", ArticleProblem.Empty)]
    [InlineData("Home\nMenu\nSearch\n", ArticleProblem.NothingToRead)]
    [InlineData("{}\n[]\n", ArticleProblem.NothingToRead)]
    public void Refuses_what_holds_no_text(string text, ArticleProblem problem) =>
        Assert.Equal(problem, Assert.Throws<UnreadableArticleException>(() => ArticleReader.ReadText(text)).Problem);
}
