namespace Tidewaiter.Checking.Relations;

/// <summary>One change to one claim, and what it brings into agreement.</summary>
/// <param name="Index">The claim, by its place in the list of claims.</param>
/// <param name="Repair">What it should read.</param>
/// <param name="Cost">How unlikely that slip is.</param>
/// <param name="Settles">How many failing relations hold with it, or fail no longer.</param>
internal sealed record Change(int Index, Repair Repair, decimal Cost, int Settles);
