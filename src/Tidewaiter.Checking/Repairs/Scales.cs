using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A thousandfold slip (million, billion, trillion), a lost word, a slipped point, crore and lakh.</summary>
internal static class Scales
{
    private static readonly (decimal Factor, decimal Cost)[] Slips =
    [
        (1_000m, Costs.Thousandfold), (0.001m, Costs.Thousandfold),
        (10m, Costs.SlippedPoint), (0.1m, Costs.SlippedPoint),
        (1_000_000_000m, Costs.Millionfold - 0.3m), // the word left out
        (1_000_000m, Costs.Millionfold), (0.000001m, Costs.Millionfold),
        (100m, Costs.Millionfold), (0.01m, Costs.Millionfold),
    ];

    public static IEnumerable<Candidate> Of(Claim claim, Budget budget)
    {
        if (claim.Value is not { } value || claim.Unit is null or "rank" || value == 0 || Math.Abs(value) >= 1e17m)
        {
            yield break;
        }

        var rate = claim.Unit is "%" or "pp" or "x";
        foreach (var (factor, cost) in Slips)
        {
            // Of a rate, only the point slips.
            var rivals = cost == Costs.Thousandfold ? 2 : cost == Costs.SlippedPoint ? 4 : Slips.Length;
            if ((!rate || factor is 10m or 0.1m) && budget.Allows(cost, rivals))
            {
                yield return new(Edit.Scale, claim with { Value = value * factor, Max = claim.Max * factor, Precision = claim.Precision * factor }, cost)
                {
                    Rivals = rivals,
                };
            }
        }
    }
}
