using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>A figure said twice with the same meaning is one claim.</summary>
internal static class Said
{
    /// <summary>The claims in the order of the text, each once; of a headline's and the text's, the text's.</summary>
    public static List<Claim> Once(List<Claim> claims, int titleEnd)
    {
        var kept = new List<Claim>(claims.Count);
        foreach (var claim in claims)
        {
            var repeated = claim.Begin < titleEnd
                ? claims.Exists(other => other.Begin >= titleEnd && other.Kind == claim.Kind && other.Unit == claim.Unit && IsRounded(claim, other))
                : kept.Exists(other => IsSame(other, claim));
            if (!repeated)
            {
                kept.Add(claim);
            }
        }

        // "Trade reached 2 billion", where the text says "2 billion in 2016" as well.
        kept.RemoveAll(claim => claim is { Period: null, Kind: ClaimKind.Level or ClaimKind.Multiple } && kept.Exists(other => other.Period is not null && IsSame(other, claim with { Period = other.Period })));
        kept.Sort((a, b) => a.Begin != b.Begin ? a.Begin.CompareTo(b.Begin) : a.Length.CompareTo(b.Length));
        return kept;
    }

    /// <summary>"Tops 40 billion" in a headline is the 40.54 billion of the text.</summary>
    private static bool IsRounded(Claim title, Claim told) =>
        title.Value == told.Value || (title.Value is { } rough && told.Value is { } exact && title.Precision is { } half && told.Precision < half
            && (title.Kind == ClaimKind.Level ? title.Flow.Kind == told.Flow.Kind : title.Flow == told.Flow) && Math.Abs(rough - exact) <= (title.Hedge == Hedge.Exact ? 2 * half : Math.Max(2 * half, Math.Abs(rough) / 10)));

    /// <summary>Trade has no direction: a pair is the same either way round.</summary>
    private static bool IsSame(Flow a, Flow b) => a == b || (a.Kind == FlowKind.Trade && b == new Flow(FlowKind.Trade, a.To, a.From));

    private static bool IsSame(Claim a, Claim b) =>
        a.Value == b.Value && a.Kind == b.Kind && a.Unit == b.Unit && IsSame(a.Flow, b.Flow) && a.Period == b.Period && a.Product == b.Product
        && a.Modality == b.Modality && a.Of == b.Of && a.Base == b.Base;
}
