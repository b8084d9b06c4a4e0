using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>What an amount is of, in one form: trade has no direction, and a balance is that of the economy first in order.</summary>
internal readonly record struct Statement(Flow Flow, string? Product, Period Period, string Unit)
{
    /// <summary>The statement of an amount, and whether its sign has to be turned.</summary>
    public static (Statement Statement, bool Turned) Of(Claim claim)
    {
        var (flow, turned) = Canonical(claim.Flow);
        return (new(flow, claim.Product, claim.Period!.Value, claim.Unit ?? ""), turned);
    }

    /// <summary>A flow in one form.</summary>
    public static (Flow Flow, bool Turned) Canonical(Flow flow)
    {
        var turned = flow.Kind != FlowKind.Exports && flow.To.CompareTo(flow.From) < 0;
        return (turned ? flow.Reversed : flow, turned && flow.Kind == FlowKind.Balance);
    }
}
