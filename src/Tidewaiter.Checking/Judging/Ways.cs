using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>The numbers that one series gives for what a claim says, the strongest first.</summary>
internal static class Ways
{
    public static IReadOnlyList<Evidence> Of(Claim claim, Subject subject, Period period, Vantage vantage)
    {
        var against = claim.Base ?? period.YearBefore;
        return claim.Kind switch
        {
            ClaimKind.Level when IsMoney(claim) => Levels.Of(vantage, subject, period),
            ClaimKind.Growth when claim.Of is null => Growth.Of(vantage, subject, period, against),
            ClaimKind.Growth => OfShares(claim, subject, period, against, vantage, Growth.Rate),
            ClaimKind.Multiple => Growth.Multiples(vantage, subject, period, against),
            ClaimKind.Change when IsMoney(claim) => Growth.Changes(vantage, subject, period, against),
            ClaimKind.Change when claim is { Unit: "pp", Of: not null } => OfShares(claim, subject, period, against, vantage, PointsBetween),
            ClaimKind.Share => Wholes.Share(claim, subject, period, vantage) is { } share ? [share] : [],
            _ => [],
        };
    }

    private static bool IsMoney(Claim claim) => claim.Unit is { } unit && Units.IsCurrency(unit);

    private static IReadOnlyList<Evidence> OfShares(
        Claim claim, Subject subject, Period period, Period against, Vantage vantage, Func<Evidence, Evidence, Evidence?> compare) =>
        Wholes.Share(claim, subject, period, vantage) is { } after
        && Wholes.Share(claim, subject, against, vantage) is { } before
        && compare(after, before) is { } result
            ? [result]
            : [];

    private static Evidence? PointsBetween(Evidence after, Evidence before) => Growth.Points(after, before);
}
