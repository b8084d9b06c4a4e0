namespace Tidewaiter.Claims.Quantities;

/// <summary>What a number counts, by the word behind it.</summary>
/// <param name="Code">The unit that amounts are kept in; empty where it is none of the claim record's.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Factor">How many of <paramref name="Code"/> one is: 0.001 for kilograms in tonnes.</param>
/// <param name="Form">How surely the word is a unit.</param>
internal sealed record Unit(string Code, QuantityKind Kind, decimal Factor = 1, UnitForm Form = UnitForm.Plain);
