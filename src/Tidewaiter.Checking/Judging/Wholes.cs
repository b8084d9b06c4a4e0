using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>The whole that a share is of.</summary>
internal static class Wholes
{
    /// <summary>The share that a claim speaks of, as one series has it; <see langword="null"/> where part or whole is not held.</summary>
    public static Evidence? Share(Claim claim, Stand stand, Period period)
    {
        if (FlowOf(claim) is not { } flow || Levels.Best(stand.Vantage, stand.Subject, period) is not { } part)
        {
            return null;
        }

        var whole = OfficeTables.First(stand.Vantage.Figures, stand.Witness.Series, In);
        return whole is null ? null : Shares.Of(part, whole);

        Evidence? In(Series series) =>
            Subject.Of(series, flow) is { } other ? Levels.Best(stand.Vantage, other, period) : null;
    }

    /// <summary>The flow of the whole; <see langword="null"/> where the claim does not say, or it cannot be told.</summary>
    public static Flow? FlowOf(Claim claim)
    {
        var flow = claim.Flow;
        if (claim.Product is not null || flow.Kind == FlowKind.Balance || claim.Of is not { } of)
        {
            return null;
        }

        if (of == "pair")
        {
            return flow.Kind == FlowKind.Exports ? flow with { Kind = FlowKind.Trade } : null;
        }

        return !EconomyCode.TryParse(of, null, out var owner) ? null
            : flow.Kind == FlowKind.Trade ? (owner == flow.From || owner == flow.To ? new(FlowKind.Trade, owner, EconomyCode.World) : null)
            : owner == flow.From ? flow with { To = EconomyCode.World }
            : owner == flow.To ? flow with { From = EconomyCode.World }
            : null;
    }
}
