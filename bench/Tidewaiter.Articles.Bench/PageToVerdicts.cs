using AngleSharp.Html.Parser;
using Tidewaiter.Bench;
using Tidewaiter.Checking;
using Tidewaiter.Claims;
using Tidewaiter.Storage;

namespace Tidewaiter.Articles.Bench;

/// <summary>Pages around the ordinary stories, to verdicts on each of their figures, beside the bare parse of the same pages: milliseconds of the processor a page.</summary>
internal static class PageToVerdicts
{
    public static void Measure(TextWriter output)
    {
        var stories = LabelledArticles.Read("wire");
        output.WriteLine("| page | claims a page | the parse alone, ms | to text | beside the parse | to claims | to verdicts | beside the parse |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Row(TextWriter.Null, 25_000, stories); // until then the runtime has not settled on its code
        foreach (var size in (ReadOnlySpan<int>)[25_000, 100_000, 200_000])
        {
            Row(output, size, stories);
        }
    }

    private static void Row(TextWriter output, int size, Article[] stories)
    {
        (string Html, DateOnly Day)[] pages = [.. stories.Select(story => (SamplePage.Of(size, story.Text.Split('\n')), story.Published!.Value))];
        var official = BuiltInFigures.Open();
        var parser = new HtmlParser();
        Article Text((string Html, DateOnly Day) page) => ArticleReader.ReadHtml(page.Html, new ArticleHints { Published = page.Day });
        var claims = pages.Sum(page => ClaimReader.Read(Text(page)).Claims.Count) / (double)pages.Length;
        var parse = Best(pages, page =>
        {
            using var parsed = parser.ParseDocument(page.Html);
        });
        var text = Best(pages, page => Text(page));
        var read = Best(pages, page => ClaimReader.Read(Text(page)));
        var verdicts = Best(pages, page =>
        {
            var article = Text(page);
            Checker.Check(article, ClaimReader.Read(article), official);
        });
        output.WriteLine($"| {size / 1000} kB | {claims:0.0} | {parse:0.00} | {text:0.00} | {text / parse:0.00} | {read:0.00} | {verdicts:0.00} | {verdicts / parse:0.00} |");
    }

    private static double Best((string Html, DateOnly Day)[] pages, Action<(string Html, DateOnly Day)> work) => ProcessorTime.Least(() => Array.ForEach(pages, work)) * 1000 / pages.Length;
}
