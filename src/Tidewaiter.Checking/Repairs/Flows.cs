using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>Two-way trade told as exports, balance told as trade, the share of the wrong whole.</summary>
internal static class Flows
{
    private const int Rivals = 5;
    private const int RivalsOfShares = 2;

    public static IEnumerable<Candidate> Of(Claim claim, Budget budget) =>
        claim.Kind == ClaimKind.Share ? (budget.Allows(Costs.OtherFlow, Rivals) ? Whole(claim) : []).Concat(budget.Allows(Costs.OtherFlow, RivalsOfShares) ? Shares(claim) : [])
        : budget.Allows(Costs.OtherFlow, Rivals) ? Whole(claim)
        : [];

    private static IEnumerable<Candidate> Whole(Claim claim)
    {
        var flow = claim.Flow;
        switch (flow.Kind)
        {
            case FlowKind.Exports:
                yield return To(flow with { Kind = FlowKind.Trade });
                break;
            case FlowKind.Trade:
                yield return To(flow with { Kind = FlowKind.Exports });
                yield return To(flow.Reversed with { Kind = FlowKind.Exports });
                break;
            default:
                yield return To(flow with { Kind = FlowKind.Trade });
                yield return To(flow with { Kind = FlowKind.Exports });
                yield return To(flow.Reversed with { Kind = FlowKind.Exports });
                break;
        }

        if (flow.Kind != FlowKind.Balance && claim.Kind is ClaimKind.Level or ClaimKind.Growth or ClaimKind.Change)
        {
            yield return To(flow with { Kind = FlowKind.Balance });
            yield return To(flow.Reversed with { Kind = FlowKind.Balance });
        }

        Candidate To(Flow other) => new(Edit.OtherFlow, claim with { Flow = other }, Costs.OtherFlow) { Rivals = Rivals };
    }

    private static IEnumerable<Candidate> Shares(Claim claim)
    {
        foreach (var of in (string[])["pair", claim.Flow.From.ToString(), claim.Flow.To.ToString()])
        {
            if (of != claim.Of)
            {
                yield return new(Edit.OtherFlow, claim with { Of = of }, Costs.OtherFlow) { Rivals = RivalsOfShares };
            }
        }
    }
}
