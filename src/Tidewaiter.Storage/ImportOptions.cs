namespace Tidewaiter.Storage;

/// <summary>How to import.</summary>
/// <param name="DryRun">Read and count, and change nothing.</param>
/// <param name="Lenient">Leave out rows that do not read, and list them, instead of stopping there.</param>
/// <param name="Accept">Let in tables that break with the history of their series, and those of the same files that lie in quarantine.</param>
public sealed record ImportOptions(bool DryRun = false, bool Lenient = false, bool Accept = false)
{
    /// <summary>Told how far a long file is, from 0 to 1; nothing is told of others.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>From how many bytes on a file of a bulk format is read by the engine. Smaller ones are read row by row, as any other: it takes a second.</summary>
    internal long BulkFrom { get; init; } = ImportFile.LargeFrom;
}
