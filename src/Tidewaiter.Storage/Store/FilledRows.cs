namespace Tidewaiter.Storage.Store;

/// <summary>Rows that an engine has put among the observations by itself.</summary>
/// <param name="Releases">The numbers of their releases, which follow upon each other.</param>
/// <param name="Rows">How many they are.</param>
/// <param name="Holdings">The query of what they add to the index of holdings, as long as none of them is taken out again.</param>
internal sealed record FilledRows(IReadOnlyList<int> Releases, long Rows, string Holdings);
