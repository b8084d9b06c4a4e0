using System.Text;
using System.Text.Json;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Archives;

/// <summary>Articles as JSON lines.</summary>
internal static class JsonLines
{
    private const string Form = "a JSON object with \"text\" or \"html\"";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    public static IEnumerable<RawArticle> Read(Stream stream, string name)
    {
        var number = 0L;
        foreach (var line in new ByteLines(stream, ArticleArchive.MostBytes).Read())
        {
            number++;
            var place = $"{name}:{number}";
            if (line is null)
            {
                yield return new(number, place, () => throw new UnreadableArticleException(
                    ArticleProblem.TooLarge, place, $"a line of more than {ArticleArchive.MostBytes:N0} bytes", "a shorter one"));
            }
            else if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return new(number, place, () => ReadLine(line, place));
            }
        }
    }

    private static Article ReadLine(byte[] line, string place)
    {
        using var json = Parse(line, place);
        try
        {
            return ReadObject(json.RootElement, place);
        }
        catch (InvalidOperationException problem)
        {
            // A name with half a surrogate pair in it cannot even be compared.
            throw new UnreadableArticleException(ArticleProblem.Broken, place, "a name that is no Unicode", Form, problem);
        }
    }

    private static Article ReadObject(JsonElement root, string place)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableArticleException(ArticleProblem.Broken, place, $"JSON of kind {root.ValueKind}", Form);
        }

        var hints = new ArticleHints
        {
            Id = Words(root, "id"),
            Title = Words(root, "title"),
            Url = Words(root, "url"),
            Published = Day(root, place),
            FileName = place,
        };
        return Words(root, "text") is { } text ? ArticleReader.ReadText(text, hints)
            : Words(root, "html") is { } html ? ArticleReader.ReadHtml(html, hints)
            : throw new UnreadableArticleException(ArticleProblem.Broken, place, "neither \"text\" nor \"html\"", Form);
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
            throw new UnreadableArticleException(ArticleProblem.Broken, place, $"no JSON ({problem.Message.Split(" LineNumber")[0]})", Form, problem);
        }
    }

    private static string? Words(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => JsonWords.Of(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    private static DateOnly? Day(JsonElement root, string place)
    {
        if (Words(root, "published") is not { Length: > 0 } written)
        {
            return null;
        }

        return Days.DayScanner.First(written) is { Begin: 0, Date: { } day }
            ? day
            : throw new UnreadableArticleException(ArticleProblem.Broken, place, $"published '{written}'", "a day such as 2023-12-07");
    }
}
