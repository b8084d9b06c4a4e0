namespace Tidewaiter.Claims.Quantities;

/// <summary>A unit without a number, as the head of a table states it for all that stands below: "million US dollars".</summary>
/// <param name="Kind">What the numbers below count.</param>
/// <param name="Unit">As of a <see cref="Quantity"/>.</param>
/// <param name="Factor">What to multiply the numbers with.</param>
/// <param name="SharedSign">As of a <see cref="Quantity"/>.</param>
/// <param name="First">Its first token.</param>
/// <param name="EndToken">Just behind its last token.</param>
internal readonly record struct StatedUnit(QuantityKind Kind, string Unit, decimal Factor, bool SharedSign, int First, int EndToken);
