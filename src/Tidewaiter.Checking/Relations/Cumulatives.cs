using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Months and the cumulative figures they are in.</summary>
internal static class Cumulatives
{
    // Each new cumulative figure also revises the months before it.
    private const decimal RevisedShare = 0.03m;

    public static IEnumerable<Relation> Of(Ledger ledger)
    {
        foreach (var (statement, terms) in ledger.Amounts)
        {
            var period = statement.Period;
            if (period.IsMonth || statement.Flow.Kind == FlowKind.Balance)
            {
                continue;
            }

            var before = Period.Of(period.Start, period.End.Plus(-1));
            var last = At(Period.Of(period.End));
            var rest = At(before);
            foreach (var term in terms)
            {
                if (last is not null && rest is not null)
                {
                    yield return RelationFinder.Make(
                        RelationKind.Cumulative, term, [rest, last], rest.Value + last.Value, rest.Lax + last.Lax,
                        RevisedShare * Math.Abs(term.Value.Middle));
                }
            }

            Term? At(Period months) => ledger.Find(statement.Flow, statement.Product, months, statement.Unit);
        }
    }
}
