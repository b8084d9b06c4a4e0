namespace Tidewaiter.Claims.Quantities;

/// <summary>A word that counts: "seven", "forty", "dozen".</summary>
/// <param name="Value">How many.</param>
/// <param name="Multiplies">Whether a smaller number before it says how often: "two dozen".</param>
internal sealed record NumberWord(int Value, bool Multiplies = false);
