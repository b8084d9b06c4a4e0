using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Pages;

/// <summary>Reads the JSON-LD of a page.</summary>
internal static class StructuredData
{
    private const int MostScripts = 40;
    private const int MostNodes = 20_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The articles that the page describes, in its order; lists of other stories are passed over.</summary>
    public static List<StructuredArticle> Read(List<IElement> scripts)
    {
        var articles = new List<StructuredArticle>();
        foreach (var script in scripts.Where(IsData).Take(MostScripts))
        {
            using var json = Parse(script.TextContent);
            if (json is not null)
            {
                Collect(json, articles);
            }
        }

        return articles;
    }

    private static bool IsData(IElement script) => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim();
        foreach (var wrap in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("/*<![CDATA[*/", "/*]]>*/")])
        {
            text = text.StartsWith(wrap.Item1, StringComparison.Ordinal) ? text[wrap.Item1.Length..] : text;
            text = text.EndsWith(wrap.Item2, StringComparison.Ordinal) ? text[..^wrap.Item2.Length] : text;
        }

        return TryParse(text.TrimEnd(';', ' ')) ?? TryParse(WithoutControls(text));
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Line breaks inside strings, which the standard forbids and publishing systems write.
    private static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }

    private static void Collect(JsonDocument json, List<StructuredArticle> articles)
    {
        try
        {
            var budget = MostNodes;
            Collect(json.RootElement, articles, ref budget);
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair in it: what was read up to there stays.
        }
    }

    private static void Collect(JsonElement node, List<StructuredArticle> articles, ref int budget)
    {
        if (budget-- <= 0)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Collect(item, articles, ref budget);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(node))
            {
                articles.Add(Article(node));
                return;
            }

            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart"])
            {
                if (node.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                {
                    Collect(inner, articles, ref budget);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return false;
        }

        return type.ValueKind == JsonValueKind.String ? Named(JsonWords.Of(type))
            : type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && Named(JsonWords.Of(one)));

        static bool Named(string? name) => name is not null && !name.Contains("Web", StringComparison.Ordinal)
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal));
    }

    private static StructuredArticle Article(JsonElement node) => new(
        Words(node, "headline") ?? Words(node, "name"),
        Time(node, "datePublished") ?? Time(node, "dateCreated"),
        Time(node, "dateModified"),
        Author(node),
        Text(node, "articleBody") ?? Text(node, "text"),
        Words(node, "inLanguage"),
        Words(node, "url") ?? Words(node, "mainEntityOfPage"));

    // Some write the seconds since 1970, as a number.
    private static string? Time(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Words(node, name);

    private static string? Words(JsonElement node, string name) =>
        Text(node, name) is { } text && Whitespace.Tidy(System.Net.WebUtility.HtmlDecode(text)) is { Length: > 0 } words ? words : null;

    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            var texts = value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => JsonWords.Of(one)).ToList();
            return texts.Count > 0 ? string.Join('\n', texts) : null;
        }

        return value.ValueKind == JsonValueKind.String ? JsonWords.Of(value)
            : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? JsonWords.Of(id)
            : null;
    }

    private static string? Author(JsonElement node)
    {
        if (!node.TryGetProperty("author", out var author))
        {
            return null;
        }

        IEnumerable<JsonElement> all = author.ValueKind == JsonValueKind.Array ? author.EnumerateArray() : [author];
        var names = all.Select(Name).OfType<string>().Distinct().Take(10).ToList();
        return names.Count > 0 ? string.Join(", ", names) : null;

        static string? Name(JsonElement one) =>
            one.ValueKind == JsonValueKind.String ? JsonWords.Of(one) : one.ValueKind == JsonValueKind.Object ? Words(one, "name") : null;
    }
}
