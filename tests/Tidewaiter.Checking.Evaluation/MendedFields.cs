using System.Text.Json;
using Tidewaiter.Claims;
using Tidewaiter.Claims.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Holds a repair against the fields that people expect of the mended claim.</summary>
internal static class MendedFields
{
    /// <summary>Whether a mended claim has the fields that were expected.</summary>
    /// <param name="expected">The fields, as JSON. Which of them count as changed is a matter of taste, so each is held against the whole claim.</param>
    /// <param name="mended">The claim as it would be true.</param>
    public static bool Are(string expected, Claim mended)
    {
        using var gold = JsonDocument.Parse(expected);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ClaimJson.Write(writer, mended);
        }

        using var ours = JsonDocument.Parse(stream.ToArray());
        var trade = mended.Flow.Kind == FlowKind.Trade;
        return gold.RootElement.EnumerateObject().Where(field => field.Name != "precision" && !(trade && field.Name is "from" or "to"))
            .All(field => ours.RootElement.TryGetProperty(field.Name, out var mine) && Same(field.Value, mine));
    }

    private static bool Same(JsonElement gold, JsonElement mine) => gold.ValueKind switch
    {
        JsonValueKind.Number => mine.ValueKind == JsonValueKind.Number
            && Math.Abs(mine.GetDecimal() - gold.GetDecimal()) <= 0.000001m * Math.Abs(mine.GetDecimal()),
        JsonValueKind.Object => mine.ValueKind == JsonValueKind.Object
            && gold.EnumerateObject().All(field => mine.TryGetProperty(field.Name, out var other) && Same(field.Value, other)),
        _ => mine.ToString() == gold.ToString(),
    };
}
