using Tidewaiter.Sources;

namespace Tidewaiter.Storage;

/// <summary>What became of one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Outcome">In a word.</param>
public sealed record ImportResult(string File, ImportOutcome Outcome)
{
    /// <summary>Of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The reader that read it, and its version; empty where none did.</summary>
    public string Reader { get; init; } = "";

    /// <summary>How many figures it holds.</summary>
    public long Read { get; init; }

    /// <summary>How many of them the store did not hold.</summary>
    public long New { get; init; }

    /// <summary>How many numbers held before it came without, though it is a later vintage of their table.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Tables of it that lie in quarantine.</summary>
    public IReadOnlyList<QuarantinedTable> Quarantined { get; init; } = [];

    /// <summary>How many rows were left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What was wrong with them; the first thousand.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; init; } = [];
}
