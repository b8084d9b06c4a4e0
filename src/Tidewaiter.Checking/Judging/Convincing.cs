using Tidewaiter.Checking.Repairs;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Judging;

/// <summary>Whether a repair is so plain that it settles a case in doubt.</summary>
internal static class Convincing
{
    /// <summary>What costs more settles nothing.</summary>
    public const decimal LikeliestCost = 2.9m;

    /// <summary>Nor does what so many of the statements tried would fit by chance.</summary>
    public const decimal ChanceHits = 0.04m;

    private const decimal MirrorShare = 0.25m;

    /// <summary>
    /// True where a common slip turns the claim into a confirmed statement, digit for digit, and hardly one of the statements that
    /// were tried would have fitted by chance. A digit is not one off from a figure that stands in for an earlier vintage: that one had other digits.
    /// </summary>
    public static bool Is(Case file, IReadOnlyList<(Candidate Candidate, Official Official)> found) =>
        found is [var (candidate, official), ..]
        && candidate.Cost <= LikeliestCost
        && candidate.ChanceHits(file.Claim, official.Evidence.Value) <= ChanceHits
        && official.Evidence.IsDecisive
        && !(candidate.Edit == Edit.Typo && (official.Evidence.Derivation.HasLaterVintage || MayBeAnotherOffice(file.Claim, candidate)));

    // Within so much of each other, two offices differ by nature, and most such numbers are one digit apart.
    private static bool MayBeAnotherOffice(Claim claim, Candidate candidate) =>
        candidate.Cost >= Costs.OneDigit && claim is { Kind: ClaimKind.Level, Value: { } written } && candidate.To.Value is { } meant
        && Math.Abs(written - meant) <= MirrorShare * Math.Abs(meant);
}
