using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>The currency in which an article's rates are computed where they name none: that of its amounts, else of its other rates.</summary>
/// <remarks>A rate in yuan and one in dollars are two numbers. An article that tells of a pair in yuan takes its rates from the release in yuan.</remarks>
internal sealed class RateCurrency
{
    // Of each pair; null where two are named, which tell of neither.
    private readonly Dictionary<(EconomyCode, EconomyCode), string?> ofAmounts = [];
    private readonly Dictionary<(EconomyCode, EconomyCode), string?> ofRates = [];

    /// <summary>Reads the currencies out of an article's claims.</summary>
    public RateCurrency(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim is { Kind: ClaimKind.Level or ClaimKind.Change, Alt: false, Unit: { } unit } && Units.IsCurrency(unit))
            {
                Note(ofAmounts, claim, unit);
            }
            else if (claim.Terms is { } terms && Units.IsCurrency(terms))
            {
                Note(ofRates, claim, terms);
            }
        }
    }

    /// <summary>The claim with the currency that its rate is likeliest to be computed in; as it is where it names one, or is no rate.</summary>
    public Claim Told(Claim claim) =>
        claim is { Kind: ClaimKind.Growth or ClaimKind.Multiple, Of: null, Terms: null }
        && (ofAmounts.TryGetValue(Pair(claim), out var currency) || ofRates.TryGetValue(Pair(claim), out currency))
            ? claim with { Terms = currency }
            : claim;

    private static void Note(Dictionary<(EconomyCode, EconomyCode), string?> currencies, Claim claim, string currency)
    {
        var pair = Pair(claim);
        currencies[pair] = currencies.TryGetValue(pair, out var known) && known != currency ? null : currency;
    }

    private static (EconomyCode, EconomyCode) Pair(Claim claim) =>
        string.CompareOrdinal(claim.Flow.From.ToString(), claim.Flow.To.ToString()) <= 0 ? (claim.Flow.From, claim.Flow.To) : (claim.Flow.To, claim.Flow.From);
}
