using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A claim as it might have been meant.</summary>
/// <param name="Edit">The slip between it and what was written.</param>
/// <param name="To">The claim.</param>
/// <param name="Cost">How unlikely the slip is, in arbitrary units: 1 for the commonest.</param>
internal sealed record Candidate(Edit Edit, Claim To, decimal Cost)
{
    /// <summary>How many others of its sort were as near: the more there are, the likelier one of them fits by chance.</summary>
    public int Rivals { get; init; } = 1;

    /// <summary>How many of so many true statements would be expected to fit the claim by chance.</summary>
    /// <remarks>Amounts are spread over their own size; rates of trade over some twenty points.</remarks>
    /// <param name="claim">The claim as written.</param>
    /// <param name="official">The figure that would confirm it: the coarser it is, the more fits it.</param>
    public decimal ChanceHits(Claim claim, Interval? official = null) => ChanceHits(Rivals, claim, Band.Of(claim), official);

    /// <summary>The same of a candidate that is not made yet.</summary>
    /// <param name="rivals">How many others would be as near.</param>
    /// <param name="claim">The claim as written.</param>
    /// <param name="band">Its band.</param>
    /// <param name="official">The figure that would confirm it.</param>
    public static decimal ChanceHits(int rivals, Claim claim, Band? band, Interval? official = null)
    {
        const decimal spreadOfRates = 20;
        var written = band is { } of ? of.Strict.HalfWidth : 0;
        var width = 2 * Math.Max(written, official?.HalfWidth ?? 0);
        var spread = claim.Unit is "%" or "pp" ? spreadOfRates : Math.Abs(claim.Value ?? 0);
        return spread == 0 ? rivals : rivals * width / spread;
    }
}
