namespace Tidewaiter.Storage;

/// <summary>How to import.</summary>
/// <param name="DryRun">Read and count, and change nothing.</param>
/// <param name="Lenient">Leave out rows that do not read, and list them, instead of stopping there.</param>
public sealed record ImportOptions(bool DryRun = false, bool Lenient = false);
