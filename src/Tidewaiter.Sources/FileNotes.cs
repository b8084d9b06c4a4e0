using Tidewaiter.Figures;
using Tidewaiter.Sources.Mapped;

namespace Tidewaiter.Sources;

/// <summary>What whoever hands in a file knows of it, and the file itself does not say.</summary>
public sealed record FileNotes
{
    /// <summary>Nothing is known besides the file.</summary>
    public static FileNotes None { get; } = new();

    /// <summary>The day on which the office published it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it was found.</summary>
    public string? Address { get; init; }

    /// <summary>The months that its amounts cover.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether its amounts are exports or imports.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Which of its columns is which, for a table of no format that is known.</summary>
    public CsvMapping? Mapping { get; init; }
}
