using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>Exports told as imports, or the partners exchanged.</summary>
internal static class Directions
{
    public static IEnumerable<Candidate> Of(Claim claim)
    {
        // Trade has no direction, and the size of a gap is the same from both sides.
        var turns = claim.Flow.Kind == FlowKind.Exports
            || (claim.Flow.Kind == FlowKind.Balance && claim.Kind is ClaimKind.Level && claim.Hedge == Hedge.Exact);
        if (turns)
        {
            yield return new(Edit.SwapDirection, claim with { Flow = claim.Flow.Reversed }, Costs.SwapDirection);
        }
    }
}
