using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A part of trade told as all of it, or all of it as a part.</summary>
internal static class Products
{
    public static IEnumerable<Candidate> Of(Claim claim, Panel panel, Budget budget)
    {
        if (claim.Product is not null)
        {
            if (budget.Allows(Costs.OtherProduct, rivals: 1))
            {
                yield return new(Edit.OtherProduct, claim with { Product = null }, Costs.OtherProduct);
            }

            yield break;
        }

        if (claim.Of is not null || !budget.Allows(Costs.OtherProduct, rivals: 1))
        {
            yield break;
        }

        foreach (var witness in panel.WitnessesOf(claim))
        {
            // What both sides' reports were made into is nobody's account of goods.
            var parts = witness.Series.IsReconciled ? [] : panel.ProductsOf(witness);
            foreach (var part in parts)
            {
                yield return new(Edit.OtherProduct, claim with { Product = part }, Costs.OtherProduct) { Rivals = parts.Count };
            }
        }
    }
}
