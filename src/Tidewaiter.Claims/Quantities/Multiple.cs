namespace Tidewaiter.Claims.Quantities;

/// <summary>Words that are a quantity by themselves: "doubled", "tenfold", "half as much again".</summary>
/// <param name="Value">The quantity.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="IsVerb">Whether the words say the change themselves.</param>
internal sealed record Multiple(decimal Value, QuantityKind Kind = QuantityKind.Multiple, bool IsVerb = false);
