namespace Tidewaiter.Checking.Relations;

/// <summary>The same statement made twice in one article.</summary>
internal static class Repeats
{
    // Each telling is held against so many after it: enough for any article, and no square of the length of a text that repeats itself.
    private const int MostAfter = 8;

    public static IEnumerable<Relation> Of(Ledger ledger)
    {
        if (!ledger.HasRepeats)
        {
            yield break;
        }

        foreach (var group in ledger.Terms.Where(term => term.IsAmount).GroupBy(Key))
        {
            var terms = group.ToArray();
            for (var i = 0; i < terms.Length; i++)
            {
                for (var j = i + 1; j < terms.Length && j <= i + MostAfter; j++)
                {
                    yield return RelationFinder.Make(RelationKind.Repeat, terms[j], [terms[i]], terms[i].Value, terms[i].Lax);
                }
            }
        }
    }

    // Two offices, or two ways of counting, may say two things of one flow without either being wrong.
    private static object Key(Term term)
    {
        var claim = term.Claim;
        return (claim.Kind, claim.Flow.Kind == Figures.FlowKind.Trade ? Statement.Canonical(claim.Flow).Flow : claim.Flow, claim.Product, claim.Period, claim.Base,
            claim.Of, claim.Unit, claim.Source, (claim.Reporter, claim.Terms));
    }
}
