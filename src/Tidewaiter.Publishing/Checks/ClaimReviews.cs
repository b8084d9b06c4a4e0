using System.Globalization;
using System.Text.Json;
using Tidewaiter.Checking;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>The judged figures of an article as schema.org ClaimReview in JSON-LD, which search engines and other checkers read.</summary>
/// <remarks>Targets, forecasts and what could not be judged are left out: they have no rating. From 5, true, to 1, false.</remarks>
public static class ClaimReviews
{
    private const int Best = 5;

    /// <summary>Writes an object with one review a judged figure.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="check">The check.</param>
    /// <param name="address">Where it stands; findings have anchors <c>#f1</c>, <c>#f2</c>… on that page.</param>
    /// <param name="day">When it was made.</param>
    public static void Write(Utf8JsonWriter json, CheckedArticle check, string address, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var (index, finding) in check.Findings.Index())
        {
            if (RatingOf(finding) is { } rating)
            {
                Write(json, check, finding, rating, $"{address}#f{index + 1}", day);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckedArticle check, Finding finding, int rating, string address, DateOnly day)
    {
        var article = check.Article;
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("url", address);
        json.WriteString("datePublished", Day(day));
        json.WriteString("claimReviewed", finding.Claim.Quote);
        json.WriteString("reviewBody", finding.Why);
        json.WriteStartObject("author");
        json.WriteString("@type", "Organization");
        json.WriteString("name", "Tidewaiter");
        json.WriteEndObject();
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteNumber("ratingValue", rating);
        json.WriteNumber("bestRating", Best);
        json.WriteNumber("worstRating", 1);
        json.WriteString("alternateName", VerdictMark.Of(finding.Verdict).Word);
        json.WriteEndObject();
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        json.WriteStartObject("appearance");
        json.WriteString("@type", "NewsArticle");
        Optional(json, "url", article.Url);
        Optional(json, "headline", article.Title);
        Optional(json, "datePublished", article.Published is { } published ? Day(published) : null);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static int? RatingOf(Finding finding) => finding.Claim.Modality is Modality.Target or Modality.Forecast or Modality.Hypothetical ? null : finding.Verdict switch
    {
        Verdict.Confirmed => Best,
        Verdict.Rounded or Verdict.Revised or Verdict.Consistent => 4,
        Verdict.Contradicted => 1,
        _ => null,
    };

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
