namespace Tidewaiter.Checking;

/// <summary>What several articles tell of the same things.</summary>
/// <param name="Shared">How many statements more than one of them makes.</param>
/// <param name="Disagreements">Those of them that are told with different values, in the order in which the first article tells them.</param>
public sealed record ArticleComparison(int Shared, IReadOnlyList<Disagreement> Disagreements);
