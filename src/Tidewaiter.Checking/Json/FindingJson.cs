using System.Text.Json;
using Tidewaiter.Claims.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Json;

/// <summary>Findings as JSON: the contract of docs/architecture.md.</summary>
public static class FindingJson
{
    /// <summary>Writes a claim with its finding as an object.</summary>
    public static void WriteClaim(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        ClaimJson.WriteFields(writer, finding.Claim);
        writer.WritePropertyName("finding");
        Write(writer, finding);
        writer.WriteEndObject();
    }

    /// <summary>Writes the claims of an article with their findings as an array.</summary>
    public static void WriteClaims(Utf8JsonWriter writer, CheckedArticle article)
    {
        writer.WriteStartArray();
        foreach (var finding in article.Findings)
        {
            WriteClaim(writer, finding);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a finding as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", Names.Of(finding.Verdict));
        writer.WriteString("as_of", Names.Of(finding.AsOf));
        writer.WriteString("why", finding.Why);
        writer.WritePropertyName("then");
        OfficialJson.Write(writer, finding.Then);
        writer.WritePropertyName("now");
        OfficialJson.Write(writer, finding.Now);
        writer.WriteStartArray("repairs");
        foreach (var repair in finding.Repairs)
        {
            writer.WriteStartObject();
            writer.WriteString("edit", Names.Of(repair.Edit));
            writer.WritePropertyName("to");
            ClaimJson.WriteChanges(writer, finding.Claim, repair.To);
            writer.WriteString("sentence", repair.Sentence);
            writer.WriteString("mends", repair.Sentence is null ? null : repair.KeepsStatement ? "figure" : "slip");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("related");
        foreach (var index in finding.Related)
        {
            writer.WriteNumberValue(index);
        }

        writer.WriteEndArray();
        WriteOutcome(writer, finding.Outcome);
        writer.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter writer, Outcome? outcome)
    {
        if (outcome is null)
        {
            writer.WriteNull("outcome");
            return;
        }

        writer.WriteStartObject("outcome");
        writer.WriteString("status", Names.Of(outcome.Status));
        writer.WriteString("month", outcome.Month is Month month ? month.ToString() : null);
        if (outcome.MonthsEarly is { } early)
        {
            writer.WriteNumber("months_early", early);
        }
        else
        {
            writer.WriteNull("months_early");
        }

        writer.WriteEndObject();
    }
}
