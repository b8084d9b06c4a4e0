using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Cli.Inputs;

/// <summary>One line of <c>--jsonl</c>: <c>{"id", "text" or "html", "title", "published", "url"}</c>.</summary>
/// <param name="Hints">All but the text.</param>
/// <param name="Text">Plain text, or</param>
/// <param name="Html">a page; exactly one of both is there.</param>
internal sealed record JsonArticle(ArticleHints Hints, string? Text, string? Html)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowTrailingCommas = false };

    /// <summary>Reads the article that the line holds.</summary>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it.</exception>
    public Article Read() => Html is null ? ArticleReader.ReadText(Text!, Hints) : ArticleReader.ReadHtml(Html, Hints);

    /// <summary>Reads a line.</summary>
    /// <param name="line">UTF-8, without the line's end.</param>
    /// <param name="place">File and line, for messages.</param>
    /// <param name="published">The day to take where the line gives none.</param>
    /// <param name="id">The line's own name as soon as it is known, for the result of a line that does not read.</param>
    /// <exception cref="InputException">The line is not of the form.</exception>
    public static JsonArticle Parse(ReadOnlyMemory<byte> line, string place, DateOnly? published, out string? id)
    {
        id = null;
        using var document = Document(line, place);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new InputException($"{place}: found {Kind(root)}, expected an object such as {{\"id\": \"a1\", \"text\": \"…\"}}.");
        }

        id = root.TryGetProperty("id", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : Words(root, "id", place);
        var (text, html) = (Words(root, "text", place), Words(root, "html", place));
        if ((text is null) == (html is null))
        {
            throw new InputException($"{place}: found {(text is null ? "neither" : "both")} \"text\" {(text is null ? "nor" : "and")} \"html\", expected one of them.");
        }

        return new(
            new ArticleHints
            {
                Id = id,
                FileName = place,
                Title = Words(root, "title", place),
                Published = Day(root, place) ?? published,
                Url = Words(root, "url", place),
            },
            text,
            html);
    }

    private static JsonDocument Document(ReadOnlyMemory<byte> line, string place)
    {
        try
        {
            return JsonDocument.Parse(line, Options);
        }
        catch (JsonException exception)
        {
            throw new InputException($"{place}: found text that is no JSON from byte {exception.BytePositionInLine + 1} on, expected one object a line.", exception);
        }
    }

    private static string? Words(JsonElement root, string name, string place)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new InputException($"{place} {name}: found {Kind(value)}, expected a string.");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException exception)
        {
            throw new InputException($"{place} {name}: found half a character (a lone surrogate or bytes that are no UTF-8), expected a string.", exception);
        }
    }

    private static DateOnly? Day(JsonElement root, string place)
    {
        var text = Words(root, "published", place);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // A time of day may follow, as feeds have it: the day is what counts.
        var day = text.Length > 10 && text[10] is 'T' or 't' or ' ' ? text[..10] : text;
        return Written.TryParseDay(day, out var published)
            ? published
            : throw new InputException($"{place} published: found '{text}', expected {Written.DayForm}.");
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
