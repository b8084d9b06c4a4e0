namespace Tidewaiter.Storage.Store;

/// <summary>What a file brought.</summary>
/// <param name="New">How many figures were not held before.</param>
/// <param name="Withdrawn">How many numbers of before it came without.</param>
internal sealed record WrittenFile(long New, long Withdrawn)
{
    /// <summary>How many figures were read.</summary>
    public required long Read { get; init; }

    /// <summary>What went to quarantine.</summary>
    public required IReadOnlyList<QuarantinedTable> Apart { get; init; }
}
