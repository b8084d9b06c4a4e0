namespace Tidewaiter.Indicators;

/// <summary>One product's part in a flow.</summary>
/// <param name="Product">Its HS code.</param>
/// <param name="Amount">The amount, in whole units of the series' currency.</param>
/// <param name="Share">In percent of all goods.</param>
public sealed record ProductShare(string Product, Evidence Amount, Evidence Share);
