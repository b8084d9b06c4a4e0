namespace Tidewaiter.Articles.Content;

/// <summary>Tells a page from a text that happens to hold an angle bracket.</summary>
internal static class HtmlSigns
{
    private static readonly string[] Openings =
        ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<article", "<div", "<p>", "<p ", "<h1", "<table", "<!--", "<?xml", "<section", "<main", "<link", "<style", "<base"];

    private static readonly string[] Elements = ["</p>", "</div>", "<p>", "<br>", "<br/>", "<br />", "</a>", "<div", "</h1>", "</h2>", "</td>", "</span>", "</li>"];

    /// <summary>Whether the text is markup.</summary>
    public static bool IsHtml(string text, ArticleHints hints)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 2048)).TrimStart().TrimStart('\uFEFF');
        if (start.IsEmpty || start.IndexOf('<') < 0 && text.IndexOf('<', StringComparison.Ordinal) < 0)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // A fragment, or a page with something before its first tag.
        var count = 0;
        foreach (var element in Elements)
        {
            for (var at = 0; count < 4 && (at = text.IndexOf(element, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += element.Length)
            {
                count++;
            }
        }

        return count >= 4 || (count >= 1 && hints.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true);
    }
}
