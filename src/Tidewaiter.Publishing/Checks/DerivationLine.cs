namespace Tidewaiter.Publishing.Checks;

/// <summary>A line of a derivation told as a tree.</summary>
/// <param name="Depth">How deep it stands: 0 for the number itself.</param>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it can be looked up; <see langword="null"/> where nowhere.</param>
public sealed record DerivationLine(int Depth, string Text, string? Address = null);
