using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Wording;

/// <summary>Says in words what a claim is about: <c>China's exports to Russia in January–September 2023</c>.</summary>
public static class Statements
{
    /// <summary>Flow, product, period, and what a rate, share or place is of; the number itself is left out.</summary>
    public static string Of(Claim claim)
    {
        var period = claim.Period is { } months ? $" in {Periods.Of(months)}" : "";
        var product = claim.Product is { } part ? $" of {part}" : "";
        var flow = Flow(claim.Flow) + product + period;
        return claim.Kind switch
        {
            ClaimKind.Growth or ClaimKind.Multiple or ClaimKind.Change when claim.Of is null => $"the change of {flow}{Against(claim)}",
            ClaimKind.Growth or ClaimKind.Change => $"the change of the share of {flow}{Against(claim)}",
            ClaimKind.Share => $"the share of {flow} in {Whole(claim)}",
            ClaimKind.Rank => $"the place of {flow}",
            _ => flow,
        };
    }

    /// <summary><c>trade between China and Russia</c>, <c>China's exports to Russia</c>, <c>Russia's balance with China</c>.</summary>
    public static string Flow(Flow flow)
    {
        var (from, to) = (Economies.InSentence(flow.From), Economies.InSentence(flow.To));
        return flow.Kind switch
        {
            FlowKind.Trade when flow.To == EconomyCode.World => $"{Owner(from)} total trade",
            FlowKind.Trade when flow.From == EconomyCode.World => $"{Owner(to)} total trade",
            FlowKind.Trade => $"trade between {from} and {to}",
            FlowKind.Balance when flow.To == EconomyCode.World => $"{Owner(from)} trade balance",
            FlowKind.Balance => $"{Owner(from)} balance with {to}",
            _ when flow.To == EconomyCode.World => $"{Owner(from)} total exports",
            _ when flow.From == EconomyCode.World => $"{Owner(to)} total imports",
            _ => $"{Owner(from)} exports to {to}",
        };
    }

    internal static string Against(Claim claim) =>
        claim is { Base: { } against, Period: { } period } && against != period.YearBefore ? $" against {Periods.Of(against)}" : "";

    internal static string Whole(Claim claim) => claim.Of switch
    {
        null => "the whole",
        "pair" => "the trade of the two",
        var of => EconomyCode.TryParse(of, null, out var owner) ? $"the total of {Economies.InSentence(owner)}" : of,
    };

    /// <summary><c>the United States'</c>, <c>China's</c>.</summary>
    public static string Owner(string name) => name.EndsWith('s') ? $"{name}'" : $"{name}'s";
}
