using Tidewaiter.Sources;

namespace Tidewaiter.Storage;

/// <summary>What became of one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Reader">The reader that read it, and its version.</param>
/// <param name="Read">How many figures it holds.</param>
/// <param name="New">How many of them the store did not hold.</param>
/// <param name="AlreadyHeld">Whether a file of the same bytes was imported before; it is not read again then.</param>
/// <param name="LeftOut">How many rows were left out.</param>
/// <param name="Problems">What was wrong with them; the first thousand.</param>
public sealed record ImportResult(
    string File, string Reader, int Read, int New, bool AlreadyHeld, int LeftOut, IReadOnlyList<ReadProblem> Problems);
