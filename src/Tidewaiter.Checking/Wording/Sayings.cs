using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Wording;

/// <summary>Says a number of a claim's statement in a clause: <c>China's exports to Russia rose 50.2 % in January–November 2023</c>.</summary>
public static class Sayings
{
    /// <summary>The clause, without a capital and without a stop.</summary>
    /// <param name="claim">What the number is of.</param>
    /// <param name="value">The number within what is known of it.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="period">The months it covers, where they are not the claim's.</param>
    public static string Of(Claim claim, Interval value, string unit, Period? period = null)
    {
        var flow = Statements.Flow(claim.Flow) + (claim.Product is { } part ? $" of {part}" : "");
        var months = (period ?? claim.Period) is { } span ? $" in {Periods.Of(span)}" : "";
        var (size, against) = (Amounts.Fully(Math.Abs(value.Middle), unit, value.HalfWidth), Statements.Against(claim));
        return claim.Kind switch
        {
            ClaimKind.Level when claim.Flow.Kind == FlowKind.Balance => Balance(claim.Flow, value, size) + months,
            ClaimKind.Level => $"{flow} came to {Amounts.Fully(value, unit)}{months}",
            ClaimKind.Growth when claim.Of is null => $"{Subject(claim, flow)} {Went(value)} {size}{months}{against}",
            ClaimKind.Change when claim.Of is null => $"{Subject(claim, flow)} {Went(value)} by {size}{months}{against}",
            ClaimKind.Multiple => $"{Subject(claim, flow)} came to {size} what it was{months}{against}",
            ClaimKind.Growth or ClaimKind.Change => $"the share of {flow} {Went(value)} by {size}{months}{against}",
            ClaimKind.Share => $"{flow} made up {Amounts.Fully(value, unit)} of {Statements.Whole(claim)}{months}",
            ClaimKind.Rank => $"{flow} was in {Amounts.Fully(value, unit)}{months}",
            _ => $"{flow} came to {Amounts.Fully(value, unit)}{months}",
        };
    }

    // Of a balance, a rate is told of the size of the gap.
    private static string Subject(Claim claim, string flow) => claim.Flow.Kind == FlowKind.Balance ? $"the size of {flow}" : flow;

    private static string Went(Interval value) => value.Middle < 0 ? "fell" : "rose";

    private static string Balance(Flow flow, Interval value, string size)
    {
        var with = flow.To == EconomyCode.World ? "" : $" with {Economies.InSentence(flow.To)}";
        return $"{Statements.Owner(Economies.InSentence(flow.From))} {(value.Middle < 0 ? "deficit" : "surplus")}{with} came to {size}";
    }
}
