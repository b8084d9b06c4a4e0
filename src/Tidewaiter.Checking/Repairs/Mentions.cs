using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>What an article speaks of besides one of its claims: a mistake is likelier to be something of that.</summary>
internal sealed class Mentions
{
    // More partners than this, and one of them fits by chance.
    private const int MostEconomies = 40;

    public Mentions(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Period is { } period)
            {
                Periods.Add(period);
            }

            if (Economies.Count < MostEconomies)
            {
                Economies.Add(claim.Flow.From);
                Economies.Add(claim.Flow.To);
            }
        }

        Economies.Remove(EconomyCode.World);
    }

    /// <summary>The months of its claims.</summary>
    public HashSet<Period> Periods { get; } = [];

    /// <summary>The sides of its claims.</summary>
    public HashSet<EconomyCode> Economies { get; } = [];
}
