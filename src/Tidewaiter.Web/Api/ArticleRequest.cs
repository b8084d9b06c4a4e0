using System.Globalization;
using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Web.Api;

/// <summary>The body of a check: <c>{"text" or "html", "title", "published"}</c>.</summary>
internal static class ArticleRequest
{
    public const string DayForm = "a day such as 2023-12-07";

    /// <exception cref="ParameterException">A field does not read.</exception>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it.</exception>
    public static Article Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ParameterException("body", "no object", "an object such as {\"text\": \"…\"}");
        }

        var (text, html) = (Text(body, "text"), Text(body, "html"));
        if ((text is null) == (html is null))
        {
            throw new ParameterException("text", text is null ? "neither text nor html" : "both text and html", "one of them");
        }

        var hints = new ArticleHints { Title = Text(body, "title"), Published = Day("published", Text(body, "published")), FileName = "text" };
        return html is null ? ArticleReader.ReadText(text!, hints) : ArticleReader.ReadHtml(html, hints);
    }

    /// <summary>Reads a day; none where the field is empty.</summary>
    /// <exception cref="ParameterException">It is no day.</exception>
    public static DateOnly? Day(string parameter, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ParameterException(parameter, $"'{text}'", DayForm);

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new ParameterException(name, value.GetRawText()[..Math.Min(40, value.GetRawText().Length)], "a string");
        }
        catch (InvalidOperationException)
        {
            throw new ParameterException(name, "half a character", "a string");
        }
    }
}
