using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Repairs;

/// <summary>"By" for "to", a rate told as an amount, percent for percentage points.</summary>
internal static class Kinds
{
    private static readonly decimal[] Words = [1_000_000_000m, 1_000_000m, 1_000_000_000_000m];

    private const int Rivals = 3;

    public static IEnumerable<Candidate> Of(Claim claim, string? currency, Budget budget)
    {
        var points = claim.Unit == "pp" || claim.Of is not null;
        if (claim.Value is not { } value || claim.Hedge is Hedge.Over or Hedge.Under or Hedge.UpTo || !(points || budget.Allows(Costs.GrowthLevel, Rivals)))
        {
            yield break;
        }

        var half = claim.Precision ?? 0;
        var against = claim.Base ?? claim.Period?.YearBefore;
        switch (claim.Kind)
        {
            case ClaimKind.Level when claim.Unit is { Length: 3 }:
                yield return Mend(claim with { Kind = ClaimKind.Change, Base = against });
                yield return Mend(claim with { Kind = ClaimKind.Change, Base = against, Value = -value });
                break;
            case ClaimKind.Change when claim.Unit is { Length: 3 }:
                yield return Mend(claim with { Kind = ClaimKind.Level, Base = null, Value = Math.Abs(value) });
                foreach (var word in Words)
                {
                    if (Math.Abs(value) / word is >= 0.1m and < 1000)
                    {
                        yield return Mend(claim with { Kind = ClaimKind.Growth, Unit = "%", Value = value / word, Precision = half / word });
                    }
                }

                break;
            case ClaimKind.Growth when claim.Of is null && currency is not null:
                if (value >= 100)
                {
                    yield return Mend(claim with { Value = value - 100 }); // "to 240 % of" told as "by 240 %"
                }

                foreach (var word in Words)
                {
                    var amount = claim with { Unit = currency, Value = value * word, Precision = half * word };
                    yield return Mend(amount with { Kind = ClaimKind.Change, Base = against });
                    yield return Mend(amount with { Kind = ClaimKind.Level, Base = null });
                }

                break;
            case ClaimKind.Growth:
                yield return new(Edit.PercentPoint, claim with { Kind = ClaimKind.Change, Unit = "pp" }, Costs.PercentPoint);
                break;
            case ClaimKind.Change when claim.Unit == "pp":
                yield return new(Edit.PercentPoint, claim with { Kind = ClaimKind.Growth, Unit = "%", Base = against }, Costs.PercentPoint);
                break;
            default:
                break;
        }

        Candidate Mend(Claim to) => new(Edit.GrowthLevel, to, Costs.GrowthLevel) { Rivals = Rivals };
    }
}
