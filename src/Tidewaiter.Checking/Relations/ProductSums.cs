using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Parts of a list: "flax" and "rapeseed oil" make "flax and rapeseed oil".</summary>
internal static class ProductSums
{
    private static readonly string[] Joints = [" and ", ", ", " & ", " und ", " et ", " y ", " e ", " и ", "和", "、"];

    public static IEnumerable<Relation> Of(Ledger ledger)
    {
        foreach (var (statement, terms) in ledger.Amounts)
        {
            if (statement.Product is not { } product
                || product.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not { Length: > 1 } names)
            {
                continue;
            }

            var parts = names.Select(name => ledger.Find(statement.Flow, name, statement.Period, statement.Unit)).OfType<Term>().ToArray();
            if (parts.Length != names.Length)
            {
                continue;
            }

            var (sum, lax) = (Interval.Point(0), Interval.Point(0));
            foreach (var part in parts)
            {
                (sum, lax) = (sum + part.Value, lax + part.Lax);
            }

            foreach (var term in terms)
            {
                yield return RelationFinder.Make(RelationKind.Sum, term, parts, sum, lax);
            }
        }
    }
}
