using System.Text.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Text;

internal sealed record LabelledClaim(string Kind, string Snip, decimal? Value, decimal? Max, string? Unit, string Hedge, bool Alt, bool Doubt, Period? Period, Period? Base, string From, string To)
{
    public static LabelledClaim Of(JsonElement row) => new(
        row.GetProperty("kind").GetString()!,
        row.GetProperty("snip").GetString()!,
        Number(row, "value"),
        Number(row, "max"),
        row.GetProperty("unit").GetString(),
        row.GetProperty("hedge").GetString()!,
        row.TryGetProperty("alt", out var alt) && alt.GetBoolean(),
        row.TryGetProperty("doubt", out var doubt) && doubt.GetBoolean(),
        Months(row),
        row.TryGetProperty("base", out var months) && months.ValueKind == JsonValueKind.Object ? Months(months) : null,
        row.GetProperty("from").GetString()!,
        row.GetProperty("to").GetString()!);

    private static decimal? Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static Period? Months(JsonElement row) =>
        row.GetProperty("start").GetString() is { } start && row.GetProperty("end").GetString() is { } end ? Figures.Period.Of(Month.Parse(start), Month.Parse(end)) : null;
}
