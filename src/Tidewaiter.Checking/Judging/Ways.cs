using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>The numbers that one series gives for what a claim says, the strongest first.</summary>
internal static class Ways
{
    /// <summary>The ways to what the claim says, of the months given and measured against those given.</summary>
    public static Answers Of(Claim claim, Stand stand, Period period, Period? given)
    {
        var against = given ?? period.YearBefore;
        return claim.Kind switch
        {
            ClaimKind.Level when IsMoney(claim) => stand.View.Levels(period, stand.Reversed),
            ClaimKind.Growth when claim.Of is null => stand.View.Changes(Operation.Growth, period, against, stand.Reversed),
            ClaimKind.Growth => OfShares(claim, stand, period, against, Growth.Rate),
            ClaimKind.Multiple => stand.View.Changes(Operation.Multiple, period, against, stand.Reversed),
            ClaimKind.Change when IsMoney(claim) => stand.View.Changes(Operation.Difference, period, against, stand.Reversed),
            ClaimKind.Change when claim is { Unit: "pp", Of: not null } => OfShares(claim, stand, period, against, PointsBetween),
            ClaimKind.Share => Wholes.Share(claim, stand, period) is { } share ? Answers.Of([share]) : Answers.None,
            _ => Answers.None,
        };
    }

    private static bool IsMoney(Claim claim) => claim.Unit is { } unit && Units.IsCurrency(unit);

    private static Answers OfShares(Claim claim, Stand stand, Period period, Period against, Func<Evidence, Evidence, Evidence?> compare) =>
        Wholes.Share(claim, stand, period) is { } after && Wholes.Share(claim, stand, against) is { } before && compare(after, before) is { } result
            ? Answers.Of([result])
            : Answers.None;

    private static Evidence? PointsBetween(Evidence after, Evidence before) => Growth.Points(after, before);
}
