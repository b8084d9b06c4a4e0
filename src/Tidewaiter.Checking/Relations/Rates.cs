using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Rates of a total and of its two parts.</summary>
internal static class Rates
{
    /// <summary>Trade grows no more than the faster, and no less than the slower, of exports and imports.</summary>
    public static IEnumerable<Relation> Between(Ledger ledger)
    {
        var rates = ledger.Terms.Where(term => term.Claim is { Kind: ClaimKind.Growth, Of: null, Product: null, Base: not null }).ToArray();
        if (!rates.Any(rate => rate.Claim.Flow.Kind == FlowKind.Trade))
        {
            yield break;
        }

        var ofFlow = rates.ToLookup(rate => rate.Claim.Flow);
        foreach (var total in rates.Where(rate => rate.Claim.Flow.Kind == FlowKind.Trade))
        {
            var flow = total.Claim.Flow with { Kind = FlowKind.Exports };
            if (Rate(flow) is { } exports && Rate(flow.Reversed) is { } imports)
            {
                yield return RelationFinder.Make(
                    RelationKind.Between, total, [exports, imports], exports.Value.Enclose(imports.Value), exports.Lax.Enclose(imports.Lax));
            }

            Term? Rate(Flow wanted) => ofFlow[wanted].FirstOrDefault(rate => rate.Claim.Period == total.Claim.Period
                && rate.Claim.Base == total.Claim.Base && rate.Claim.Terms == total.Claim.Terms);
        }
    }
}
