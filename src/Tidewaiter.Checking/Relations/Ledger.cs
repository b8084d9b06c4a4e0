using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>The numbers of one article by what they are of.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Statement, List<Member>> amounts = [];
    private readonly Dictionary<Statement, Member> sharpest = [];

    public Ledger(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (Term.Of(claims[i], i) is not { } term)
            {
                continue;
            }

            if (!term.IsAmount)
            {
                Rates.Add(term);
                continue;
            }

            var (statement, turned) = Statement.Of(term.Claim);
            if (!Currencies.Contains(statement.Unit))
            {
                Currencies.Add(statement.Unit);
            }

            var amount = new Member(term, turned ? Sense.Turned : Sense.Plain);
            (amounts.TryGetValue(statement, out var known) ? known : amounts[statement] = []).Add(amount);
            if (!sharpest.TryGetValue(statement, out var best) || term.Value.HalfWidth < best.Term.Value.HalfWidth)
            {
                sharpest[statement] = amount;
            }
        }
    }

    /// <summary>Rates, shares, changes and multiples.</summary>
    public List<Term> Rates { get; } = [];

    /// <summary>All that amounts are of, each with its amounts, signed as the statement is.</summary>
    public IReadOnlyDictionary<Statement, List<Member>> Amounts => amounts;

    /// <summary>The currencies in which amounts are stated.</summary>
    public List<string> Currencies { get; } = [];

    /// <summary>The amount of a flow in a period, signed for its first economy; the most precise where several are stated.</summary>
    public Member? Find(Flow flow, string? product, Period period, string unit)
    {
        var (canonical, turned) = Statement.Canonical(flow);
        return !sharpest.TryGetValue(new(canonical, product, period, unit), out var best) ? null : turned ? best.Reversed : best;
    }
}
