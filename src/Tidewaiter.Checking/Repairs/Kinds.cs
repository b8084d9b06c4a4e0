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
        if (claim.Value is not { } value || !(points || budget.Allows(Costs.GrowthLevel, rivals: 1)))
        {
            yield break;
        }

        // What is "over" something in another unit is nearly anything; "by" for "to" is one other statement.
        var open = claim.Hedge is Hedge.Over or Hedge.Under or Hedge.UpTo;

        var half = claim.Precision ?? 0;
        var against = claim.Base ?? claim.Period?.YearBefore;
        switch (claim.Kind)
        {
            case ClaimKind.Level when claim.Unit is { Length: 3 }:
                yield return Turned(claim with { Kind = ClaimKind.Change, Base = against });
                yield return Turned(claim with { Kind = ClaimKind.Change, Base = against, Value = -value });
                foreach (var rate in Rates(claim, open))
                {
                    yield return rate with { Cost = Costs.RateAsLevel };
                }

                break;
            case ClaimKind.Change when claim.Unit is { Length: 3 }:
                yield return Turned(claim with { Kind = ClaimKind.Level, Base = null, Value = Math.Abs(value) });
                foreach (var rate in Rates(claim, open))
                {
                    yield return rate;
                }

                break;
            case ClaimKind.Multiple when !open:
                yield return Mend(claim with { Value = value + 1 }); // "1.5 times more" told as "1.5 times as much"
                yield return Mend(claim with { Value = value - 1 });
                break;
            case ClaimKind.Growth when claim.Of is null && currency is not null && !open:
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
            case ClaimKind.Growth when !open:
                yield return new(Edit.PercentPoint, claim with { Kind = ClaimKind.Change, Unit = "pp" }, Costs.PercentPoint);
                break;
            case ClaimKind.Change when claim.Unit == "pp" && !open:
                yield return new(Edit.PercentPoint, claim with { Kind = ClaimKind.Growth, Unit = "%", Base = against }, Costs.PercentPoint);
                break;
            default:
                break;
        }

        Candidate Turned(Claim to) => Mend(to) with { Rivals = 1 };
    }

    // "26.3 billion" for 26.3 percent.
    private static IEnumerable<Candidate> Rates(Claim claim, bool open)
    {
        var against = claim.Base ?? claim.Period?.YearBefore;
        foreach (var word in Words)
        {
            if (!open && claim.Value is { } value && Math.Abs(value) / word is >= 0.1m and < 1000)
            {
                yield return Mend(claim with { Kind = ClaimKind.Growth, Unit = "%", Base = against, Value = value / word, Precision = (claim.Precision ?? 0) / word });
            }
        }
    }

    private static Candidate Mend(Claim to) => new(Edit.GrowthLevel, to, Costs.GrowthLevel) { Rivals = Rivals };
}
