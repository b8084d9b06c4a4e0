using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>The figure of another partner: one that the article speaks of, or any of whom the office tells.</summary>
internal static class Partners
{
    private const int FewestDigits = 4;

    public static IEnumerable<Candidate> Of(Claim claim, Panel panel, Mentions mentions, Budget budget)
    {
        if (claim.Flow.From == EconomyCode.World || claim.Flow.To == EconomyCode.World || claim.Kind is ClaimKind.Rank or ClaimKind.Multiple)
        {
            yield break;
        }

        var seen = new HashSet<Flow> { claim.Flow };
        foreach (var witness in panel.WitnessesOf(claim))
        {
            if (witness.Role == Role.Mirror || witness.Series.IsReconciled)
            {
                continue;
            }

            var beside = Math.Max(1, mentions.Economies.Count - 2);
            if (budget.Allows(Costs.PartnerBeside, beside))
            {
                foreach (var partner in mentions.Economies)
                {
                    if (With(witness, partner) is { } flow && seen.Add(flow))
                    {
                        yield return Mend(flow, Costs.PartnerBeside, beside);
                    }
                }
            }

            // One digit off is the likelier slip; and of rates, and of few digits, some partner has them all.
            if (claim.Kind != ClaimKind.Level || Band.DigitsOf(claim) < FewestDigits || panel.PartnersOf(witness) is not { } all || !budget.Allows(Costs.AnyPartner, all.Count))
            {
                continue;
            }

            foreach (var partner in all)
            {
                if (With(witness, partner) is { } flow && seen.Add(flow))
                {
                    yield return Mend(flow, Costs.AnyPartner, all.Count);
                }
            }
        }

        Candidate Mend(Flow flow, decimal cost, int rivals) =>
            new(Edit.OtherPartner, claim with { Flow = flow }, cost) { Rivals = rivals };

        Flow? With(Witness witness, EconomyCode partner) =>
            partner == claim.Flow.From || partner == claim.Flow.To || !partner.IsSingle ? null
            : claim.Flow.From == witness.Series.Reporter ? claim.Flow with { To = partner }
            : claim.Flow.To == witness.Series.Reporter ? claim.Flow with { From = partner }
            : null;
    }
}
