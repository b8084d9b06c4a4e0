using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Pages;

/// <summary>Reads an HTML page: finds its article, keeps headline, lead, paragraphs, captions, lists and tables, and leaves the site around it.</summary>
internal sealed class HtmlPageReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
    };

    // A parser is made for one thread at a time, and takes time to make.
    [ThreadStatic]
    private static HtmlParser? parser;

    private readonly PageFacts facts;
    private readonly PageWalker walker = new();
    private readonly PublicationDay day;
    private readonly ArticleHints hints;

    private HtmlPageReader(IDocument page, ArticleHints hints)
    {
        this.hints = hints;
        if (page.Body is { } body)
        {
            walker.Walk(body);
        }

        facts = new PageFacts(page, walker.Facts);
        day = new PublicationDay(hints) { MonthFirst = facts.Language is "en-US" or "en-us" };
    }

    /// <exception cref="UnreadableArticleException">The page has no text.</exception>
    public static Article Read(string html, ArticleHints hints)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            throw new UnreadableArticleException(ArticleProblem.Empty, hints.Name, "white space alone", "an article");
        }

        parser ??= new HtmlParser(Options);
        using var page = parser.ParseDocument(Flattening.Apply(html));
        return new HtmlPageReader(page, hints).Read();
    }

    private Article Read()
    {
        var blocks = walker.Blocks;
        var boxes = walker.Boxes;
        var headline = Headline.Find(blocks, facts);
        if (boxes.Count > 0)
        {
            PageFurniture.Judge(boxes, blocks, headline);
        }

        var main = boxes.Count > 0 ? new MainBox(boxes, blocks, headline).Find() : null;
        headline = headline < 0 && facts.Title is null && main is { } untitled ? Headline.Above(blocks, boxes, untitled.Box) : headline;
        var body = StructuredBody.Of(facts.Structured, hints);
        var selection = main is { } found ? new Selection(boxes, blocks, headline, found.Box).Choose() : null;
        if (body is not null && (selection is null || !selection.Covers(body.Text)))
        {
            return Finish(body, "json-ld", headline);
        }

        if (selection is null || !selection.HasProse)
        {
            throw new UnreadableArticleException(
                ArticleProblem.NothingToRead, hints.Name, $"a page with {blocks.Count} pieces of menus and headings", "a page with an article");
        }

        var builder = new ArticleBuilder();
        selection.Write(builder, Title(headline), day);
        return Finish(builder.Build(), body is null ? main!.Value.Rung : "json-ld", headline);
    }

    private string? Title(int headline) => headline >= 0 ? walker.Blocks[headline].Text : hints.Title ?? facts.Title;

    private Article Finish(Article article, string rung, int headline)
    {
        facts.State(day);
        PageDays.State(day, walker, headline);
        day.Address(facts.Address);
        var (published, from, at) = day.Answer(article.Text);
        return article with
        {
            Id = hints.Id,
            Url = hints.Url ?? facts.Address,
            Title = hints.Title ?? Title(headline) ?? facts.DocumentTitle,
            Byline = facts.Author ?? PageDays.Writer(walker, headline),
            Published = published,
            PublishedFrom = from,
            PublishedAt = at,
            Modified = day.Modified,
            ModifiedAt = day.ModifiedAt,
            Language = facts.Language ?? LanguageGuess.Of(article.Text),
            Rung = rung,
        };
    }
}
