using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace Tidewaiter.Articles.Bench;

/// <summary>A page to its clean text, the parse included, beside the bare parse of the same page.</summary>
[MemoryDiagnoser]
public class PageToText
{
    private readonly HtmlParser parser = new();
    private string html = "";

    /// <summary>The page, by its size.</summary>
    [Params("blog, 25 kB", "news site, 200 kB")]
    public string Page { get; set; } = "";

    /// <summary>Builds the page.</summary>
    [GlobalSetup]
    public void Build() => html = Page.StartsWith("blog", StringComparison.Ordinal) ? SamplePage.Of(25_000, paragraphs: 12) : SamplePage.Of(200_000, paragraphs: 40);

    /// <summary>What cannot be saved.</summary>
    [Benchmark(Baseline = true, Description = "AngleSharp, the parse alone")]
    public int Parse()
    {
        using var page = parser.ParseDocument(html);
        return page.Body!.ChildElementCount;
    }

    /// <summary>What we do.</summary>
    [Benchmark(Description = "Tidewaiter, page to text")]
    public int Read() => ArticleReader.ReadHtml(html).Text.Length;

    /// <summary>What a well-known library does.</summary>
    [Benchmark(Description = "SmartReader, page to text")]
    public int Smart() => new SmartReader.Reader("https://example.org/", html).GetArticle().TextContent?.Length ?? 0;
}
