using System.Globalization;
using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Web.Api;

/// <summary>An article as somebody gives it: its text, its page, or where it stands.</summary>
internal sealed record ArticleInput(string? Text, string? Html, string? Url, string? Title, DateOnly? Published)
{
    public const string DayForm = "a day such as 2023-12-07";

    /// <summary>Reads the body <c>{"text" or "html" or "url", "title", "published"}</c>.</summary>
    /// <exception cref="ParameterException">A field does not read.</exception>
    public static ArticleInput Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ParameterException("body", "no object", "an object such as {\"text\": \"…\"}");
        }

        var input = new ArticleInput(Field(body, "text"), Field(body, "html"), Field(body, "url"), Field(body, "title"), Day("published", Field(body, "published")));
        string[] given = [.. new[] { ("text", input.Text), ("html", input.Html), ("url", input.Url) }.Where(field => field.Item2 is not null).Select(field => field.Item1)];
        return given.Length == 1 ? input
            : throw new ParameterException("text", given.Length == 0 ? "neither text nor html nor url" : string.Join(" and ", given), "one of text, html and url");
    }

    /// <summary>Reads a day; none where the field is empty.</summary>
    /// <exception cref="ParameterException">It is no day.</exception>
    public static DateOnly? Day(string parameter, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ParameterException(parameter, $"'{text}'", DayForm);

    /// <summary>Reads the article, fetching it where an address was given.</summary>
    /// <exception cref="ParameterException">The address may not or cannot be fetched.</exception>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it.</exception>
    public async Task<Article> ArticleAsync(ArticleFetcher fetcher, CancellationToken cancellation)
    {
        var hints = new ArticleHints { Title = Title, Published = Published, FileName = Url is null ? "text" : null };
        try
        {
            return Text is not null ? ArticleReader.ReadText(Text, hints)
                : Html is not null ? ArticleReader.ReadHtml(Html, hints)
                : await fetcher.ReadAsync(Url!.Trim(), hints, cancellation).ConfigureAwait(false);
        }
        catch (FetchException failed)
        {
            throw new ParameterException("url", FetchWords.Found(failed), FetchWords.Expected);
        }
    }

    private static string? Field(JsonElement body, string name)
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
