using System.Globalization;
using System.Text.Json;
using Tidewaiter.Checking.Json;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>A bulletin as JSON: the contract of docs/architecture.md, with the text and what is missing besides.</summary>
public static class BulletinJson
{
    /// <summary>Writes a bulletin as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Bulletin bulletin)
    {
        writer.WriteStartObject();
        writer.WriteString("a", bulletin.A.ToString());
        writer.WriteString("b", bulletin.B.ToString());
        writer.WriteString("period", bulletin.Period.ToString());
        writer.WriteString("as_of", Day(bulletin.AsOf));
        writer.WriteString("series", bulletin.Series?.Id);
        writer.WriteStartArray("held_until");
        foreach (var held in bulletin.Held)
        {
            writer.WriteStartObject();
            writer.WriteString("series", held.Series.Id);
            writer.WriteString("publisher", held.Series.Publisher);
            writer.WriteString("period", held.Last.ToString());
            writer.WriteString("published", Day(held.Release.Day));
            writer.WriteBoolean("estimated", held.Release.DayEstimated);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("headline", bulletin.Headline);
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in bulletin.Paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteString("topic", JsonNamingPolicy.SnakeCaseLower.ConvertName(paragraph.Topic.ToString()));
            writer.WriteString("text", paragraph.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("figures");
        foreach (var figure in bulletin.Figures)
        {
            WriteFigure(writer, figure);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var missing in bulletin.Missing)
        {
            writer.WriteStringValue(missing);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, BulletinFigure figure)
    {
        var evidence = figure.Evidence;
        writer.WriteStartObject();
        writer.WriteString("name", figure.Name);
        writer.WriteString("title", figure.Title);
        writer.WriteNumber("value", DerivationJson.Plain(evidence.Value.Middle));
        writer.WriteNumber("low", DerivationJson.Plain(evidence.Value.Low));
        writer.WriteNumber("high", DerivationJson.Plain(evidence.Value.High));
        writer.WriteNumber("allowance", DerivationJson.Plain(evidence.Allowance));
        writer.WriteString("unit", evidence.Unit);
        writer.WriteString("standing", JsonNamingPolicy.SnakeCaseLower.ConvertName(evidence.Standing.ToString()));
        writer.WritePropertyName("derivation");
        DerivationJson.WriteTree(writer, evidence.Derivation);
        writer.WriteStartArray("sources");
        foreach (var release in figure.Sources)
        {
            writer.WriteStartObject();
            DerivationJson.WriteReleaseFields(writer, release);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
