using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Repairs;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>What a claim should read by the article's own arithmetic: another scale, one slip of the pen, or a balance the other way round.</summary>
internal static class ArithmeticRepairs
{
    private const int DigitsOfOneSlip = 4;

    /// <summary>The likeliest slip that makes the arithmetic hold; <see langword="null"/> where none does.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="expected">What the others make of it.</param>
    /// <param name="near">Whether all figures stand in one breath; else few digits fit by chance.</param>
    /// <returns>The claim with the number that fits, in its own sense, and the claim as it is to read.</returns>
    public static (Candidate Candidate, Claim To)? Of(Claim claim, Interval expected, bool near)
    {
        var sure = near || Band.DigitsOf(claim) >= DigitsOfOneSlip;
        var candidates = Scales.Of(claim, Budget.Unbounded).Where(candidate => sure || candidate.Cost == Costs.Thousandfold).ToList();
        if (sure && Digits.Of(claim, expected) is { } typo)
        {
            candidates.Add(typo);
        }

        if (claim is { Kind: ClaimKind.Level, Flow.Kind: FlowKind.Balance, Value: { } value })
        {
            candidates.Add(new(Edit.SwapDirection, claim with { Value = -value }, Costs.SwapDirection));
        }

        foreach (var candidate in candidates.OrderBy(candidate => candidate.Cost))
        {
            if (Band.Of(candidate.To) is { } band && Comparison.Touch(band.Strict, expected))
            {
                return (candidate, candidate.Edit == Edit.SwapDirection ? claim with { Flow = claim.Flow.Reversed } : candidate.To);
            }
        }

        return null;
    }
}
