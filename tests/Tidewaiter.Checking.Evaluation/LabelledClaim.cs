using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>A claim with what people say of it.</summary>
internal sealed record LabelledClaim(Claim Claim, Verdict Verdict, string? Edit, string? To);
