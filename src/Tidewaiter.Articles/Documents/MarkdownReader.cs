using Markdig;
using Tidewaiter.Articles.Pages;

namespace Tidewaiter.Articles.Documents;

/// <summary>Reads Markdown as the page it makes; a block of fields at its start gives title and day.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().DisableHtml().Build();

    /// <summary>Whether the text is Markdown: by its name, by fields at its start, or by its marks.</summary>
    public static bool IsMarkdown(string text, ArticleHints hints)
    {
        var name = hints.FileName ?? hints.Url ?? "";
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
            || hints.ContentType?.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        var start = text.AsSpan().TrimStart();
        return (start.StartsWith("# ") && text.Contains("\n\n", StringComparison.Ordinal)) || Fields(text).Length > 0 || text.AsSpan().Count("](http") >= 3;
    }

    /// <exception cref="UnreadableArticleException">Nothing to read is in it.</exception>
    public static Article Read(string text, ArticleHints hints)
    {
        var fields = Fields(text);
        var body = text[fields.Length..];
        var own = hints with
        {
            Title = hints.Title ?? Field(fields, "title"),
            Published = hints.Published ?? Day(fields),
        };
        Article article;
        try
        {
            article = HtmlPageReader.Read(Markdown.ToHtml(body, Pipeline), own);
        }
        catch (ArgumentException deep)
        {
            throw new UnreadableArticleException(ArticleProblem.Broken, hints.Name, "Markdown that is nested too deep", "at most some hundred levels", deep);
        }

        return article with
        {
            Rung = "text",
            Byline = article.Byline ?? Field(fields, "author"),
            PublishedFrom = hints.Published is null && own.Published is not null ? "front matter date" : article.PublishedFrom,
        };
    }

    // ---\ntitle: …\ndate: …\n---
    private static string Fields(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return "";
        }

        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        var close = end is < 0 or > 8192 ? -1 : text.IndexOf('\n', end + 4);
        return end is < 0 or > 8192 || !text.AsSpan(0, end).Contains(':') ? "" : close < 0 ? text : text[..(close + 1)];
    }

    private static string? Field(string fields, string name)
    {
        foreach (var line in fields.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && line.Length > name.Length && line[name.Length] == ':')
            {
                var value = line[(name.Length + 1)..].Trim().Trim("\"'");
                return value.IsEmpty ? null : value.ToString();
            }
        }

        return null;
    }

    private static DateOnly? Day(string fields) =>
        (Field(fields, "date") ?? Field(fields, "published") ?? Field(fields, "publishDate") ?? Field(fields, "pubDate")) is { } written
            ? Days.DayScanner.First(written)?.Date
            : null;
}
