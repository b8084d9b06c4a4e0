using AngleSharp.Dom;

namespace Tidewaiter.Articles.Pages;

/// <summary>Names that publishing systems give the element with the article's text.</summary>
internal static class ArticleNames
{
    private static readonly string[] Names =
    [
        "articlebody", "article-body", "article__body", "article_body", "article-text", "article__text", "article_text", "articletext", "article-content", "article__content",
        "article_content", "articlecontent", "article-main", "article__main", "entry-content", "entry__content", "entrycontent", "post-content", "post__content", "post_content", "postcontent", "post-body",
        "post__body", "postbody", "post-text", "post__text", "story-body", "story__body", "storybody", "story-content", "story__content", "story-text", "story__text", "news-text", "news__text", "news-content",
        "news__content", "news-body", "newstext", "news_text", "newsbody", "td-post-content", "single-content", "content-body", "content__body", "content__article-body",
        "body-content", "text-content", "textcontent", "rich-text", "richtext", "wysiwyg", "trs_editor", "trs_ueditor", "field--name-body", "field-name-body", "c-article-body",
        "c-entry-content", "caas-body", "zn-body__paragraph", "l-article__body", "js-article-body", "main-article-text", "mw-parser-output", "paragraphs", "detail-content",
        "article-detail__content", "page-content__text", "entry-text", "blog-post-content", "press-release__body", "release-body", "topic__text", "material-text",
    ];

    private static readonly HashSet<string> Known = new(Names, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the element says that it holds the text.</summary>
    public static bool IsBody(IElement element) =>
        element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)
        || element.GetAttribute("property") is "articleBody" or "schema:articleBody" or "content:encoded"
        || HasName(element.ClassName) || HasName(element.Id);

    private static bool HasName(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        foreach (var range in names.AsSpan().SplitAny(" \t\r\n"))
        {
            if (Lookup.Contains(names.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }
}
