using Tidewaiter.Claims;

namespace Tidewaiter.Checking;

/// <summary>What a failed claim would have to change to be true.</summary>
/// <param name="Edit">The slip it mends.</param>
/// <param name="To">The claim as it would be true.</param>
/// <param name="Official">The figure that confirms the mended claim; <see langword="null"/> where the article's own arithmetic does.</param>
/// <param name="Sentence">The sentence in the article's own wording, with only that changed; <see langword="null"/> where words cannot tell it.</param>
public sealed record Repair(Edit Edit, Claim To, Official? Official, string? Sentence)
{
    /// <summary>Whether the sentence goes on saying what it said, with the official figure in it; else it is mended where the slip is.</summary>
    public bool KeepsStatement { get; init; }
}
