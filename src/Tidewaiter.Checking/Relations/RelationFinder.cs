using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Finds what hangs together among the claims of one article.</summary>
internal static class RelationFinder
{
    // Amounts of two years are of two releases, and the office's own rate is on a revised base.
    private const decimal RevisedShare = 0.03m;

    public static IReadOnlyList<Relation> Find(IReadOnlyList<Claim> claims)
    {
        var ledger = new Ledger(claims);
        return
        [
            .. Totals(ledger),
            .. ProductSums.Of(ledger),
            .. ledger.Terms.SelectMany(term => Comparisons(ledger, term)),
            .. Cumulatives.Of(ledger),
            .. Rates.Between(ledger),
            .. Repeats.Of(ledger),
        ];
    }

    /// <summary>Makes the relation, and tells whether it holds.</summary>
    /// <param name="kind">How the claims hang together.</param>
    /// <param name="result">The claim that follows.</param>
    /// <param name="parts">The claims it follows from.</param>
    /// <param name="expected">What they make, as written.</param>
    /// <param name="lax">What they make, with the usual leniency.</param>
    /// <param name="slack">How far revisions between the parts may move it.</param>
    public static Relation Make(RelationKind kind, Term result, IReadOnlyList<Term> parts, Interval expected, Interval lax, decimal slack = 0)
    {
        var fit = Comparison.Touch(result.Value, expected) ? RelationFit.Holds
            : Comparison.Touch(result.Lax, lax) ? RelationFit.HoldsRounded
            : (slack > 0 && Comparison.Touch(result.Lax, lax.Widen(slack))) || !HaveOneOrigin([result, .. parts]) ? RelationFit.Open
            : RelationFit.Fails;
        return new(kind, result.Index, [.. parts.Select(part => part.Index)], expected, fit);
    }

    // What two offices count need not add up; where the text credits nobody, it goes on speaking of the same.
    private static bool HaveOneOrigin(IReadOnlyList<Term> terms) =>
        terms.Select(term => term.Claim.Reporter?.ToString() ?? term.Claim.Source).OfType<string>().Distinct().Count() <= 1;

    private static IEnumerable<Relation> Totals(Ledger ledger)
    {
        foreach (var (statement, terms) in ledger.Amounts)
        {
            var flow = statement.Flow;
            if (flow.Kind == FlowKind.Exports
                || ledger.Find(flow with { Kind = FlowKind.Exports }, statement.Product, statement.Period, statement.Unit) is not { } exports
                || ledger.Find(flow.Reversed with { Kind = FlowKind.Exports }, statement.Product, statement.Period, statement.Unit) is not { } imports)
            {
                continue;
            }

            foreach (var term in terms)
            {
                yield return flow.Kind == FlowKind.Trade
                    ? Make(RelationKind.Sum, term, [exports, imports], exports.Value + imports.Value, exports.Lax + imports.Lax)
                    : Make(RelationKind.Balance, term, [exports, imports], exports.Value - imports.Value, exports.Lax - imports.Lax);
            }
        }
    }

    private static IEnumerable<Relation> Comparisons(Ledger ledger, Term term)
    {
        var claim = term.Claim;
        if (claim.Kind is not (ClaimKind.Share or ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple))
        {
            yield break;
        }

        foreach (var unit in ledger.Currencies)
        {
            if (claim.Kind == ClaimKind.Share)
            {
                var period = claim.Period!.Value;
                if (Wholes.FlowOf(claim) is { } whole && At(claim.Flow, period) is { } part && At(whole, period) is { } all && all.Index != part.Index
                    && part.Value.Over(all.Value) is { } share && part.Lax.Over(all.Lax) is { } laxShare)
                {
                    yield return Make(RelationKind.Share, term, [part, all], share * 100, laxShare * 100, RevisedShare * 100 * Math.Abs(share.Middle));
                }

                continue;
            }

            if (claim.Of is not null || claim.Terms is not null || claim.Base is not { } against
                || (claim.Kind == ClaimKind.Change && claim.Unit != unit)
                || At(claim.Flow, claim.Period!.Value) is not { } level || At(claim.Flow, against) is not { } before)
            {
                continue;
            }

            if (claim.Kind == ClaimKind.Change)
            {
                yield return Make(
                    RelationKind.Change, term, [level, before], Size(level.Value) - Size(before.Value), Size(level.Lax) - Size(before.Lax),
                    RevisedShare * Math.Abs(before.Value.Middle));
            }
            else if (Size(level.Value).Over(Size(before.Value)) is { } ratio && Size(level.Lax).Over(Size(before.Lax)) is { } lax
                && level.Value.Middle < 0 == before.Value.Middle < 0)
            {
                var slack = RevisedShare * ratio.Middle * (claim.Flow.Kind == FlowKind.Balance ? 4 : 1);
                yield return claim.Kind == ClaimKind.Multiple
                    ? Make(RelationKind.Multiple, term, [level, before], ratio, lax, slack)
                    : Make(RelationKind.Growth, term, [level, before], Percent(ratio), Percent(lax), slack * 100);
            }

            Term? At(Flow flow, Period period) => ledger.Find(flow, claim.Product, period, unit);
        }
    }

    private static Interval Size(Interval value) => value.Middle < 0 ? -value : value;

    private static Interval Percent(Interval ratio) => (ratio + Interval.Point(-1)) * 100;
}
