using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Json;

/// <summary>What was read in an article as JSON: the contract of docs/architecture.md.</summary>
public static class ReadingJson
{
    /// <summary>Writes an article's claims, unread figures and events as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Article article, Reading reading)
    {
        writer.WriteStartObject();
        WriteArticle(writer, article);
        writer.WriteStartArray("claims");
        foreach (var claim in reading.Claims)
        {
            ClaimJson.Write(writer, claim);
        }

        writer.WriteEndArray();
        WriteRest(writer, reading);
        writer.WriteEndObject();
    }

    /// <summary>Writes what comes before the claims into an object that is open.</summary>
    public static void WriteArticle(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("id", article.Id);
        writer.WriteString("title", article.Title);
        writer.WriteString("published", article.Published?.ToString("yyyy-MM-dd"));
    }

    /// <summary>Writes what comes after the claims into an object that is open.</summary>
    public static void WriteRest(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray("unread");
        foreach (var figure in reading.Unread)
        {
            writer.WriteStartObject();
            writer.WriteString("quote", figure.Quote);
            writer.WriteNumber("begin", figure.Begin);
            writer.WriteNumber("length", figure.Length);
            writer.WriteString("why", figure.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("events");
        foreach (var happened in reading.Events)
        {
            writer.WriteStartObject();
            writer.WriteString("type", happened.Type);
            writer.WriteString("quote", happened.Quote);
            writer.WriteNumber("begin", happened.Begin);
            writer.WriteNumber("length", happened.Length);
            writer.WriteString("day", happened.Day);
            writer.WriteString("last_day", happened.LastDay);
            writer.WriteString("place", happened.Place);
            writer.WriteString("status", happened.Status);
            writer.WriteStartArray("economies");
            foreach (var economy in happened.Economies)
            {
                writer.WriteStringValue(economy.ToString());
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
