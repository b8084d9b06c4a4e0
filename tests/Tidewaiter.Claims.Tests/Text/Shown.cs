using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Tests.Text;

/// <summary>How the case tables write what was read.</summary>
internal static class Shown
{
    public static string Of(string text, Quantity quantity)
    {
        var unit = quantity.Unit.Length > 0 && quantity.Kind != QuantityKind.Other ? quantity.Unit : quantity.Kind.ToString().ToLowerInvariant();
        var value = quantity.Max is { } max ? $"{Plain(quantity.Value)}..{Plain(max)}" : Plain(quantity.Value);
        return $"'{English.Written(text, quantity.HedgeFirst, quantity.EndToken)}' {value} {unit} ±{Plain(quantity.Precision)}"
            + (quantity.Hedge == Hedge.Exact ? "" : " " + quantity.Hedge.ToString().ToLowerInvariant())
            + (quantity.Signed ? " signed" : "") + (quantity.IsVerb ? " verb" : "") + (quantity.Conversion ? " again" : "") + (quantity.SharedSign ? " shared" : "");
    }

    public static string Of(string text, PeriodMention mention) =>
        $"'{English.Written(text, mention.First, mention.EndToken)}' {mention.Role.ToString().ToLowerInvariant()} {mention.Period?.ToString() ?? "?"}"
        + (mention.MonthsBack > 0 ? $" back {mention.MonthsBack}" : "") + (mention.Refers ? " refers" : "");

    private static string Plain(decimal value) => value.ToString("0.############################");
}
