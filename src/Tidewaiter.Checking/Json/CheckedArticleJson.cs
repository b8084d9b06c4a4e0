using System.Text.Json;
using Tidewaiter.Claims.Json;

namespace Tidewaiter.Checking.Json;

/// <summary>A checked article as JSON: the contract of docs/architecture.md.</summary>
public static class CheckedArticleJson
{
    /// <summary>Writes an article's claims with their findings, its unread figures and its events as an object.</summary>
    public static void Write(Utf8JsonWriter writer, CheckedArticle article)
    {
        writer.WriteStartObject();
        ReadingJson.WriteArticle(writer, article.Article);
        writer.WritePropertyName("claims");
        FindingJson.WriteClaims(writer, article);
        ReadingJson.WriteRest(writer, article.Reading);
        writer.WriteEndObject();
    }
}
