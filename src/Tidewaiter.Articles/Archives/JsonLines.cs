using System.Text;
using System.Text.Json;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Archives;

/// <summary>Articles as JSON lines.</summary>
internal static class JsonLines
{
    private const string Form = "an object such as {\"id\": \"a1\", \"text\": \"…\"}";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    public static bool IsName(string name) => Ends(name, ".jsonl") || Ends(name, ".ndjson");

    /// <summary>Whether the name is that of JSON lines in gzip.</summary>
    public static bool IsPackedName(string name) => Ends(name, ".jsonl.gz") || Ends(name, ".ndjson.gz");

    public static IEnumerable<RawArticle> Read(Stream stream, string name, long before, ArchiveOptions options)
    {
        var number = 0L;
        foreach (var line in new ByteLines(stream, ArticleArchive.MostBytes).Read())
        {
            number++;
            var place = $"{name}:{number}";
            if (line is null)
            {
                yield return new(before + number, place, new UnreadableArticleException(
                    ArticleProblem.TooLarge, place, $"a line of more than {ArticleArchive.MostBytes:N0} bytes", "a shorter one"));
            }
            else if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return new(before + number, place, () => ReadLine(line, place, options.Published));
            }
        }
    }

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static Article ReadLine(byte[] line, string place, DateOnly? usual)
    {
        string? id = null;
        try
        {
            using var json = Parse(line, place);
            var record = Record(json.RootElement, place, ref id);
            return record.Read(place, usual);
        }
        catch (UnreadableArticleException problem)
        {
            problem.Id = id;
            throw;
        }
    }

    private static ArticleRecord Record(JsonElement root, string place, ref string? id)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Broken(place, Kind(root), Form);
        }

        try
        {
            id = root.TryGetProperty("id", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : Words(root, "id", place);
            var record = new ArticleRecord
            {
                Id = id,
                Text = Words(root, "text", place),
                Html = Words(root, "html", place),
                Title = Words(root, "title", place),
                Url = Words(root, "url", place),
                Published = Words(root, "published", place),
            };
            return record switch
            {
                { Text: null, Html: null } => throw Broken(place, "neither \"text\" nor \"html\"", "one of them"),
                { Text: not null, Html: not null } => throw Broken(place, "both \"text\" and \"html\"", "one of them"),
                _ => record,
            };
        }
        catch (InvalidOperationException problem)
        {
            // A name with half a surrogate pair in it cannot even be compared.
            throw Broken(place, "a name that is no Unicode", Form, problem);
        }
    }

    private static JsonDocument Parse(byte[] line, string place)
    {
        try
        {
            var bytes = line.AsMemory(line.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            return System.Text.Unicode.Utf8.IsValid(bytes.Span) ? JsonDocument.Parse(bytes, Options) : JsonDocument.Parse(Encoding.UTF8.GetString(bytes.Span), Options);
        }
        catch (JsonException problem)
        {
            throw Broken(place, $"text that is no JSON from byte {problem.BytePositionInLine + 1} on", "one object a line", problem);
        }
    }

    private static string? Words(JsonElement root, string name, string place)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind != JsonValueKind.String
            ? throw Broken($"{place} {name}", Kind(value), "a string")
            : JsonWords.Of(value) ?? throw Broken($"{place} {name}", "characters that are no Unicode", "a string");
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

    private static UnreadableArticleException Broken(string place, string found, string expected, Exception? inner = null) =>
        new(ArticleProblem.Broken, place, found, expected, inner);
}
