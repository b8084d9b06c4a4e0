using System.Text.Json;

namespace Tidewaiter.Checking.Json;

/// <summary>What several articles tell differently, as JSON.</summary>
public static class ArticleComparisonJson
{
    /// <summary>Writes a comparison as an object; <c>article</c> is the place among the articles, <c>claim</c> that among its claims.</summary>
    public static void Write(Utf8JsonWriter writer, ArticleComparison comparison, IReadOnlyList<CheckedArticle> articles)
    {
        writer.WriteStartObject();
        writer.WriteNumber("shared", comparison.Shared);
        writer.WriteStartArray("disagreements");
        foreach (var disagreement in comparison.Disagreements)
        {
            writer.WriteStartObject();
            writer.WriteString("statement", disagreement.Statement);
            writer.WriteString("why", disagreement.Why);
            writer.WritePropertyName("official");
            OfficialJson.Write(writer, disagreement.Official);
            writer.WriteStartArray("tellings");
            foreach (var telling in disagreement.Tellings)
            {
                Write(writer, telling, articles[telling.Article]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Telling telling, CheckedArticle article)
    {
        writer.WriteStartObject();
        writer.WriteNumber("article", telling.Article);
        writer.WriteNumber("claim", article.Findings.Index().First(one => ReferenceEquals(one.Item, telling.Finding)).Index);
        writer.WriteString("id", article.Article.Id);
        writer.WriteString("published", Names.Of(telling.Published));
        writer.WriteNumber("value", telling.Finding.Claim.Value ?? 0);
        writer.WriteString("unit", telling.Finding.Claim.Unit);
        writer.WriteString("verdict", Names.Of(telling.Finding.Verdict));
        writer.WriteEndObject();
    }
}
