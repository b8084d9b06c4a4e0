using AngleSharp.Html.Parser;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles.Pages;

/// <summary>The text that a page's structured data carries.</summary>
internal static class StructuredBody
{
    private const int Least = 200; // below it is a summary

    /// <summary>The text as an article; <see langword="null"/> where there is none, or a summary only.</summary>
    public static Article? Of(StructuredArticle? structured, ArticleHints hints)
    {
        if (structured?.Body is not { Length: >= Least } text)
        {
            return null;
        }

        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<p>", StringComparison.OrdinalIgnoreCase))
        {
            using var fragment = new HtmlParser().ParseDocument(Flattening.Apply(text));
            var walker = new PageWalker();
            walker.Walk(fragment.Body!);
            text = string.Join('\n', walker.Blocks.Select(block => block.Text));
        }
        else if (text.Contains('&', StringComparison.Ordinal))
        {
            text = System.Net.WebUtility.HtmlDecode(text);
        }

        try
        {
            var article = TextPageReader.Read(structured.Headline is { } title ? $"{title}\n\n{text}" : text, hints with { Title = null });
            return article.Text.Length >= Least ? article : null;
        }
        catch (UnreadableArticleException)
        {
            return null;
        }
    }
}
