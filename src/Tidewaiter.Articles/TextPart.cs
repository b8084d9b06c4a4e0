namespace Tidewaiter.Articles;

/// <summary>A stretch of the cleaned text and what it was on the page.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Begin">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, its closing line feed not included.</param>
public readonly record struct TextPart(PartKind Kind, int Begin, int Length);
