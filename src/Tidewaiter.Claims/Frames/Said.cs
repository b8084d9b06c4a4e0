using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>A figure said twice with the same meaning is one claim.</summary>
/// <param name="whenever">Whether the months do not matter to what is the same.</param>
internal sealed class Said(bool whenever) : IEqualityComparer<Claim>
{
    private const int LongestHeadline = 32; // claims: a first line with more of them is none

    private static readonly Said Meaning = new(whenever: false);
    private static readonly Said Whenever = new(whenever: true);

    /// <summary>The claims in the order of the text, each once; of a headline's and the text's, the text's.</summary>
    public static List<Claim> Once(List<Claim> claims, int titleEnd)
    {
        if (claims.Count < 2)
        {
            return claims;
        }

        titleEnd = claims.Count <= LongestHeadline || claims[LongestHeadline].Begin >= titleEnd ? titleEnd : 0;
        var kept = new List<Claim>(claims.Count);
        var told = new HashSet<Claim>(claims.Count, Meaning);
        foreach (var claim in claims)
        {
            if (claim.Begin < titleEnd ? !IsToldBehind(claims, titleEnd, claim) : !told.Contains(claim))
            {
                kept.Add(claim);
                told.Add(claim);
            }
        }

        if (kept.Exists(IsUndated))
        {
            // "Trade reached 2 billion", where the text says "2 billion in 2016" as well.
            var dated = kept.Where(claim => claim.Period is not null).ToHashSet(Whenever);
            kept.RemoveAll(claim => IsUndated(claim) && dated.Contains(claim));
        }

        kept.Sort((a, b) => a.Begin != b.Begin ? a.Begin.CompareTo(b.Begin) : a.Length.CompareTo(b.Length));
        return kept;
    }

    private static bool IsUndated(Claim claim) => claim is { Period: null, Kind: ClaimKind.Level or ClaimKind.Multiple };

    private static bool IsToldBehind(List<Claim> claims, int titleEnd, Claim title) =>
        claims.Exists(other => other.Begin >= titleEnd && other.Kind == title.Kind && other.Unit == title.Unit && IsRounded(title, other));

    /// <summary>"Tops 40 billion" in a headline is the 40.54 billion of the text.</summary>
    private static bool IsRounded(Claim title, Claim told) =>
        title.Value == told.Value || (title.Value is { } rough && told.Value is { } exact && title.Precision is { } half && told.Precision < half
            && (title.Kind == ClaimKind.Level ? title.Flow.Kind == told.Flow.Kind : title.Flow == told.Flow) && Math.Abs(rough - exact) <= (title.Hedge == Hedge.Exact ? 2 * half : Math.Max(2 * half, Math.Abs(rough) / 10)));

    /// <summary>Trade has no direction: a pair is the same either way round.</summary>
    private static bool IsSame(Flow a, Flow b) => a == b || (a.Kind == FlowKind.Trade && b == new Flow(FlowKind.Trade, a.To, a.From));

    /// <inheritdoc/>
    public bool Equals(Claim? a, Claim? b) =>
        a is not null && b is not null && a.Value == b.Value && a.Kind == b.Kind && a.Unit == b.Unit && IsSame(a.Flow, b.Flow) && (whenever || a.Period == b.Period) && a.Product == b.Product
        && a.Modality == b.Modality && a.Of == b.Of && a.Base == b.Base;

    /// <inheritdoc/>
    public int GetHashCode(Claim claim) => HashCode.Combine(claim.Value, claim.Kind, claim.Flow.From.GetHashCode() ^ claim.Flow.To.GetHashCode(), whenever ? null : claim.Period, claim.Product);
}
