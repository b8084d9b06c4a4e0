using System.Runtime.InteropServices;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>The numbers of one article by what they are of.</summary>
internal sealed class Ledger
{
    // No article tells one amount more often; a text that does is made to be slow.
    private const int MostCompared = 16;

    private readonly Dictionary<Statement, List<Member>> amounts;
    private readonly Dictionary<(Flow, Period?, Period?, string?), Term> growth = []; // of all goods together, by flow, months, base and terms: the first

    public Ledger(IReadOnlyList<Claim> claims)
    {
        amounts = new(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            if (Term.Of(claims[i], i) is not { } term)
            {
                continue;
            }

            if (!term.IsAmount)
            {
                Rates.Add(term);
                if (term.Claim is { Kind: ClaimKind.Growth, Of: null, Product: null })
                {
                    growth.TryAdd((term.Claim.Flow, term.Claim.Period, term.Claim.Base, term.Claim.Terms), term);
                }

                continue;
            }

            var (statement, turned) = Statement.Of(term.Claim);
            if (!Currencies.Contains(statement.Unit))
            {
                Currencies.Add(statement.Unit);
            }

            var amount = new Member(term, turned ? Sense.Turned : Sense.Plain);
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(amounts, statement, out _);
            (told ??= new(1)).Add(amount);
        }
    }

    /// <summary>Rates, shares, changes and multiples.</summary>
    public List<Term> Rates { get; } = [];

    /// <summary>All that amounts are of, each with its amounts, signed as the statement is.</summary>
    public IReadOnlyDictionary<Statement, List<Member>> Amounts => amounts;

    /// <summary>The currencies in which amounts are stated.</summary>
    public List<string> Currencies { get; } = [];

    /// <summary>The rate of growth told of all goods of a flow, of the same months, base and terms as another rate.</summary>
    public Term? FindRate(Flow flow, Claim beside) => growth.GetValueOrDefault((flow, beside.Period, beside.Base, beside.Terms));

    /// <summary>The amount of a flow in a period, signed for its first economy; the most precise where several are stated.</summary>
    public Member? Find(Flow flow, string? product, Period period, string unit)
    {
        var (canonical, turned) = Statement.Canonical(flow);
        if (!amounts.TryGetValue(new(canonical, product, period, unit), out var told))
        {
            return null;
        }

        var best = told[0];
        for (var i = 1; i < told.Count && i < MostCompared; i++)
        {
            best = told[i].Term.Value.HalfWidth < best.Term.Value.HalfWidth ? told[i] : best;
        }

        return turned ? best.Reversed : best;
    }
}
