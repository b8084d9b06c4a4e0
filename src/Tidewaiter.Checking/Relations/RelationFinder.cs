using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Finds what hangs together among the claims of one article.</summary>
internal sealed class RelationFinder
{
    // Amounts of two years are of two releases, each new cumulative figure revises the months before it, and the office's own rate is on a revised base.
    private const decimal Revised = 0.03m;
    private const decimal RevisedBalance = 4 * Revised;

    private const int MostMonths = 24;

    // Each telling is held against so many after it: enough for any article, and no square of the length of a text that repeats itself.
    private const int MostTellings = 8;

    private static readonly string[] Joints = [" and ", ", ", " & ", " und ", " et ", " y ", " e ", " и ", "和", "、"];

    private readonly Ledger ledger;
    private readonly List<Relation> found = [];

    private RelationFinder(IReadOnlyList<Claim> claims) => ledger = new(claims);

    /// <summary>All relations among the claims.</summary>
    public static IReadOnlyList<Relation> Find(IReadOnlyList<Claim> claims)
    {
        var finder = new RelationFinder(claims);
        foreach (var (statement, told) in finder.ledger.Amounts)
        {
            finder.AddTotals(statement, told);
            finder.AddList(statement, told);
            finder.AddMonths(statement, told);
        }

        foreach (var rate in finder.ledger.Rates)
        {
            finder.AddComparisons(rate);
            finder.AddBetween(rate);
        }

        foreach (var (_, told) in finder.ledger.Amounts)
        {
            finder.AddRepeats(told);
        }

        return finder.found;
    }

    // Exports and imports make the trade, and one less the other the balance.
    private void AddTotals(Statement statement, List<Member> told)
    {
        var flow = statement.Flow;
        if (flow.Kind == FlowKind.Exports
            || flow.From == flow.To // what a group trades within itself goes out and comes in at once
            || At(statement, flow with { Kind = FlowKind.Exports }, statement.Period) is not { } exports
            || At(statement, flow.Reversed with { Kind = FlowKind.Exports }, statement.Period) is not { } imports)
        {
            return;
        }

        if (flow.Kind == FlowKind.Trade)
        {
            Add(RelationKind.Sum, told, [exports, imports]);
        }
        else
        {
            Add(RelationKind.Balance, told, [exports, imports.Reversed]);
        }
    }

    // "Flax" and "rapeseed oil" make "flax and rapeseed oil".
    private void AddList(Statement statement, List<Member> told)
    {
        if (statement.Product is not { } product
            || product.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not { Length: > 1 } names)
        {
            return;
        }

        var parts = names.Select(name => ledger.Find(statement.Flow, name, statement.Period, statement.Unit)).OfType<Member>().ToArray();
        if (parts.Length == names.Length)
        {
            Add(RelationKind.Sum, told, parts);
        }
    }

    // Months, quarters, or all but the last month and the last make what they are in: the longest pieces that are told, and the shortest.
    private void AddMonths(Statement statement, List<Member> told)
    {
        if (statement.Period.Months is < 2 or > MostMonths || statement.Flow.Kind == FlowKind.Balance)
        {
            return;
        }

        var longest = Pieces(statement, shortest: false);
        if (longest is not null)
        {
            Add(RelationKind.Cumulative, told, longest, Revised);
        }

        if (longest is { Length: 2 } && Pieces(statement, shortest: true) is { Length: > 2 } pieces)
        {
            Add(RelationKind.Cumulative, told, pieces, Revised);
        }
    }

    private Member[]? Pieces(Statement statement, bool shortest)
    {
        var (pieces, start, end) = (new List<Member>(), statement.Period.Start, statement.Period.End);
        while (start <= end)
        {
            Member? piece = null;
            var most = end.Since(start) + 1;
            for (var i = 1; i <= most && piece is null; i++)
            {
                var months = shortest ? i : most + 1 - i;
                piece = pieces.Count == 0 && months == most ? null : At(statement, statement.Flow, Period.Of(start, start.Plus(months - 1)));
            }

            if (piece is not { } found)
            {
                return null;
            }

            pieces.Add(found);
            start = found.Term.Claim.Period!.Value.End.Plus(1);
        }

        return [.. pieces];
    }

    // A rate, a change, a multiple or a share, and the two amounts it is of.
    private void AddComparisons(Term term)
    {
        var claim = term.Claim;
        if (claim.Kind is not (ClaimKind.Share or ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple) || claim.Period is not { } period)
        {
            return;
        }

        foreach (var unit in ledger.Currencies)
        {
            if (claim.Kind == ClaimKind.Share)
            {
                if (Wholes.FlowOf(claim) is { } whole && At(claim.Flow, period) is { } part && At(whole, period) is { } all && all.Term != part.Term)
                {
                    found.Add(new(RelationKind.Share, new(term, Sense.Fraction), [part, all], Revised));
                }

                continue;
            }

            if (claim.Of is not null || claim.Terms is not null || claim.Base is not { } against || (claim.Kind == ClaimKind.Change && claim.Unit != unit)
                || At(claim.Flow, period) is not { } level || At(claim.Flow, against) is not { } before)
            {
                continue;
            }

            var (now, then) = (level.Sized, before.Sized);
            var changesSides = (now == level) != (then == before);
            if (claim.Kind == ClaimKind.Change)
            {
                found.Add(new(RelationKind.Change, new(term, Sense.Plain), [now, then.Reversed], Revised));
            }
            else if (!changesSides)
            {
                var growth = claim.Kind == ClaimKind.Growth;
                found.Add(new(
                    growth ? RelationKind.Growth : RelationKind.Multiple, new(term, growth ? Sense.Factor : Sense.Plain), [now, then],
                    claim.Flow.Kind == FlowKind.Balance ? RevisedBalance : Revised));
            }

            Member? At(Flow flow, Period months) => ledger.Find(flow, claim.Product, months, unit);
        }
    }

    // Trade grows no more than the faster, and no less than the slower, of exports and imports.
    private void AddBetween(Term total)
    {
        if (total.Claim is not { Kind: ClaimKind.Growth, Of: null, Product: null, Base: not null, Flow: { Kind: FlowKind.Trade } flow } || flow.From == flow.To)
        {
            return;
        }

        var one = flow with { Kind = FlowKind.Exports };
        if (ledger.FindRate(one, total.Claim) is { } exports && ledger.FindRate(one.Reversed, total.Claim) is { } imports)
        {
            found.Add(new(RelationKind.Between, new(total, Sense.Plain), [new(exports, Sense.Plain), new(imports, Sense.Plain)]));
        }
    }

    private void AddRepeats(List<Member> told)
    {
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count && j <= i + MostTellings; j++)
            {
                if (AreOfOne(told[i].Term.Claim, told[j].Term.Claim))
                {
                    found.Add(new(RelationKind.Repeat, told[j], [told[i]]));
                }
            }
        }
    }

    // Two offices may say two things of one flow without either being wrong.
    private static bool AreOfOne(Claim one, Claim other) =>
        (one.Base, one.Of, one.Source, one.Reporter, one.Terms) == (other.Base, other.Of, other.Source, other.Reporter, other.Terms)
        && (one.Flow.Kind != FlowKind.Balance || one.Flow == other.Flow);

    private Member? At(Statement statement, Flow flow, Period months) => ledger.Find(flow, statement.Product, months, statement.Unit);

    private void Add(RelationKind kind, List<Member> told, Member[] parts, decimal revised = 0)
    {
        foreach (var one in told)
        {
            found.Add(new(kind, one, parts, revised));
        }
    }
}
