using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>The amounts of one article by what they are of.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Statement, List<Term>> amounts = [];
    private readonly Dictionary<Statement, Term> sharpest = [];

    public Ledger(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (Term.Of(claims[i], i) is not { } term)
            {
                continue;
            }

            Terms.Add(term);
            if (term.IsAmount)
            {
                var (statement, turned) = Statement.Of(term.Claim);
                if (!Currencies.Contains(statement.Unit))
                {
                    Currencies.Add(statement.Unit);
                }

                var known = amounts.TryGetValue(statement, out var list) ? list : amounts[statement] = [];
                var amount = turned ? term with { Value = -term.Value, Lax = -term.Lax } : term;
                known.Add(amount);
                HasRepeats |= known.Count > 1;
                if (!sharpest.TryGetValue(statement, out var best) || amount.Value.HalfWidth < best.Value.HalfWidth)
                {
                    sharpest[statement] = amount;
                }
            }
        }
    }

    /// <summary>Whether some amount is told more than once.</summary>
    public bool HasRepeats { get; private set; }

    /// <summary>All claims that can be reckoned with.</summary>
    public List<Term> Terms { get; } = [];

    /// <summary>All that amounts are of.</summary>
    public IEnumerable<KeyValuePair<Statement, List<Term>>> Amounts => amounts;

    /// <summary>The amount of a flow in a period, signed for its first economy; the most precise where several are stated.</summary>
    public Term? Find(Flow flow, string? product, Period period, string unit)
    {
        var (canonical, turned) = Statement.Canonical(flow);
        if (!sharpest.TryGetValue(new(canonical, product, period, unit), out var best))
        {
            return null;
        }

        return turned ? best with { Value = -best.Value, Lax = -best.Lax } : best;
    }

    /// <summary>The currencies in which amounts are stated.</summary>
    public List<string> Currencies { get; } = [];
}
