using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A claim as it might have been meant.</summary>
/// <param name="Edit">The slip between it and what was written.</param>
/// <param name="To">The claim.</param>
/// <param name="Cost">How unlikely the slip is, in arbitrary units: 1 for the commonest.</param>
internal sealed record Candidate(Edit Edit, Claim To, decimal Cost);
