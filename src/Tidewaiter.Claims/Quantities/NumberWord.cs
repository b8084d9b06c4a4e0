namespace Tidewaiter.Claims.Quantities;

/// <summary>A word that counts: "seven", "forty", "dozen".</summary>
/// <param name="Value">How many.</param>
internal sealed record NumberWord(int Value);
