namespace Tidewaiter.Claims;

/// <summary>What looks like a figure on trade and could not be placed.</summary>
/// <param name="Quote">The words around it.</param>
/// <param name="Begin">Where it stands in the cleaned text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Why">What was missing, in words.</param>
public sealed record UnreadFigure(string Quote, int Begin, int Length, string Why);
