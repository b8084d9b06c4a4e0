using AngleSharp.Dom;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Pages;

/// <summary>What a page's head says: title, day, writer, language, address.</summary>
internal sealed class PageFacts
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "published_time", "publication_date", "publicationdate", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued", "dcterms.date",
        "sailthru.date", "parsely-pub-date", "article.published", "article.created", "originalpublicationdate", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "weibo:article:create_at", "bt:pubdate", "mediator_published_time", "created", "dateofpublication", "citation_publication_date", "ptime", "pub_date",
    ];

    private static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "article:modified", "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "revised", "article.updated", "weibo:article:update_at"];

    private readonly Dictionary<string, string> meta = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the head, and what the walk found in the body.</summary>
    public PageFacts(IDocument page, List<IElement> inBody)
    {
        var scripts = new List<IElement>();
        string? title = null, canonical = null;
        foreach (var element in (page.Head is { } head ? head.Children.Concat(inBody) : inBody))
        {
            switch (element.LocalName)
            {
                case "meta":
                    Take(element);
                    break;
                case "script":
                    scripts.Add(element);
                    break;
                case "title":
                    title ??= element.TextContent;
                    break;
                case "link" when canonical is null && element.GetAttribute("rel") == "canonical":
                    canonical = element.GetAttribute("href");
                    break;
            }
        }

        Articles = StructuredData.Read(scripts);
        Structured = Choose(Articles);
        Title = Tidy(Structured?.Headline) ?? Tidy(Meta("og:title")) ?? Tidy(Meta("twitter:title")) ?? Tidy(Meta("title"));
        DocumentTitle = WithoutSite(Tidy(title), Tidy(Meta("og:site_name")));
        Language = Tidy(page.DocumentElement.GetAttribute("lang")) ?? Tidy(page.DocumentElement.GetAttribute("xml:lang")) ?? Structured?.Language ?? Tidy(Meta("og:locale"))?.Replace('_', '-');
        Address = canonical ?? Meta("og:url");
        Author = Structured?.Author ?? Name(Meta("author")) ?? Name(Meta("article:author")) ?? Name(Meta("parsely-author"));
    }

    /// <summary>The articles of the structured data.</summary>
    public List<StructuredArticle> Articles { get; }

    /// <summary>The one that the page is about.</summary>
    public StructuredArticle? Structured { get; }

    /// <summary>The headline by the head, without the site's name.</summary>
    public string? Title { get; }

    /// <summary>The window's title, which most often has the site's name with it.</summary>
    public string? DocumentTitle { get; }

    public string? Language { get; }

    public string? Address { get; }

    public string? Author { get; }

    /// <summary>Whether the words are the headline, as far as the head tells.</summary>
    public bool IsTitle(string words) =>
        (Title is not null && Same(Title, words)) || (DocumentTitle is not null && words.Length >= 8 && Has(DocumentTitle, words));

    /// <summary>States the days that the head names.</summary>
    public void State(PublicationDay day)
    {
        if (Structured?.Published is { } published)
        {
            day.State(DaySource.StructuredData, published, "JSON-LD datePublished");
        }

        if (Structured?.Modified is { } modified)
        {
            day.Change(modified, "JSON-LD dateModified");
        }

        foreach (var name in PublishedNames)
        {
            if (Meta(name) is { } content)
            {
                day.State(DaySource.Meta, content, $"meta {name}");
            }
        }

        foreach (var name in ModifiedNames)
        {
            if (Meta(name) is { } content)
            {
                day.Change(content, $"meta {name}");
            }
        }
    }

    // "Cargo grows again | The Quay": what stands behind the last mark and is the shorter part, or the site's own name.
    private static string? WithoutSite(string? title, string? site)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " — ", " – ", " - ", " :: ", " » ", " · "])
        {
            if (title?.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
            {
                var (before, after) = (title[..at], title[(at + mark.Length)..]);
                return before == site || before.Length * 2 < after.Length ? after : after.Length < before.Length ? before : title;
            }
        }

        return title;
    }

    private void Take(IElement element)
    {
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (name is { Length: > 0 } && element.GetAttribute("content") is { Length: > 0 } content)
        {
            meta.TryAdd(name, content);
        }
    }

    // Some pages give the address of the writer's own page instead.
    private static string? Name(string? author) => author?.Contains("://", StringComparison.Ordinal) == true ? null : Tidy(author);

    private string? Meta(string name) => meta.GetValueOrDefault(name);

    // Of several, the one with a text, then with a day; pages list their other stories below their own.
    private static StructuredArticle? Choose(List<StructuredArticle> articles) =>
        articles.Find(one => one.Body is { Length: >= 200 }) ?? articles.Find(one => one.Published is not null) ?? articles.FirstOrDefault();

    private static string? Tidy(string? words) => words is not null && Whitespace.Tidy(words) is { Length: > 0 } tidy ? tidy : null;

    private static bool Same(string a, string b) => Letters(a).SequenceEqual(Letters(b)) || (b.Length >= 20 && Has(a, b)) || (a.Length >= 20 && Has(b, a));

    private static bool Has(string whole, string part) => Letters(whole).AsSpan().IndexOf(Letters(part)) >= 0;

    private static char[] Letters(string words) => [.. words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)];
}
