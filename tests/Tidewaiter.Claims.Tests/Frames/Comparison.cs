using Tidewaiter.Articles;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>How what was read of a row differs from what it asserts: a line for each claim missed, read otherwise, or not there.</summary>
internal sealed record Comparison(IReadOnlyList<string> Differences, int Expected, int Found, int Right)
{
    public static Comparison Of(Row row)
    {
        var found = ClaimReader.Read(new Article(row.Text) { Published = row.Published }).Claims.ToList();
        var pairs = Pair(row.Claims, found);
        var differences = new List<string>();
        foreach (var expected in row.Claims)
        {
            if (!pairs.TryGetValue(expected, out var claim))
            {
                if (!expected.Optional && !expected.Alt)
                {
                    differences.Add($"missed   {expected.Line[2..]}");
                }
            }
            else if (!expected.Optional && Slots(expected, claim).Where(slot => !slot.Right).Select(slot => slot.Name).ToList() is { Count: > 0 } wrong)
            {
                differences.Add($"expected {expected.Line[2..]}\n      found    {Write(claim)}  <- {string.Join(", ", wrong)}");
            }
        }

        // A record has no figure; it is compared where a row names one.
        differences.AddRange(found.Where(claim => claim.Kind != ClaimKind.Record && !pairs.ContainsValue(claim)).Select(claim => $"spurious {Write(claim)}"));
        var required = row.Claims.Count(claim => !claim.Optional && !claim.Alt);
        var right = pairs.Count(pair => !pair.Key.Optional && !pair.Key.Alt && Slots(pair.Key, pair.Value).All(slot => slot.Right));
        return new(differences, required, found.Count(claim => claim.Kind != ClaimKind.Record) - pairs.Keys.Count(claim => claim.Optional || claim.Alt), right);
    }

    /// <summary>Each expected claim with the one found of the same figure, those first that agree on most.</summary>
    private static Dictionary<ExpectedClaim, Claim> Pair(IReadOnlyList<ExpectedClaim> expected, List<Claim> found)
    {
        var candidates =
            from e in expected
            from f in found
            where (e.Kind == ClaimKind.Record && f.Kind == ClaimKind.Record) || (e.Value is { } value && f.Value is { } other && Math.Abs(value) == Math.Abs(other) && e.Unit == f.Unit)
            orderby Slots(e, f).Count(slot => slot.Right) descending
            select (e, f);
        var pairs = new Dictionary<ExpectedClaim, Claim>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var (e, f) in candidates)
        {
            if (!pairs.ContainsKey(e) && !used.Contains(f))
            {
                pairs.Add(e, f);
                used.Add(f);
            }
        }

        return pairs;
    }

    private static IEnumerable<(string Name, bool Right)> Slots(ExpectedClaim expected, Claim claim)
    {
        var (flow, value) = Canonical(expected.Flow, expected.Kind, expected.Value);
        var (otherFlow, otherValue) = Canonical(claim.Flow, claim.Kind, claim.Value);
        yield return ("kind", expected.Kind == claim.Kind);
        yield return ("flow", flow == otherFlow);
        yield return ("sign", value == otherValue);
        yield return ("period", expected.Modality == Modality.Target ? expected.Period?.End == claim.Period?.End : expected.Period == claim.Period);
        yield return ("modality", expected.Modality == claim.Modality);
        yield return ("part", expected.IsPart == (claim.Product is not (null or "goods")));
        yield return ("product", expected.Product is null || expected.Product == claim.Product);
        yield return ("hedge", expected.Hedge == claim.Hedge);
        yield return ("of", expected.Of is null || expected.Of == claim.Of);
        yield return ("max", expected.Max == claim.Max);
        yield return ("alt", expected.Alt == claim.Alt);
        yield return ("terms", expected.Terms is null || expected.Terms == claim.Terms);
        yield return ("base", BaseAgrees(expected, claim));
    }

    private static bool BaseAgrees(ExpectedClaim expected, Claim claim) =>
        expected.Kind is not (ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple)
        || expected.Base is ""
        || (expected.Base is { } stated ? claim.Base == Period.Parse(stated)
            : expected.Modality != Modality.Reported || claim.Base is null || expected.Period is null || claim.Base == expected.Period.Value.YearBefore);

    /// <summary>Trade has no direction, and A's deficit with B is B's surplus with A.</summary>
    private static (Flow Flow, decimal? Value) Canonical(Flow flow, ClaimKind kind, decimal? value)
    {
        var turn = flow.Kind != FlowKind.Exports && flow.From.CompareTo(flow.To) > 0;
        return (turn ? flow.Reversed : flow, turn && flow.Kind == FlowKind.Balance && kind == ClaimKind.Level ? -value : value);
    }

    private static string Write(Claim claim) =>
        $"{claim.Kind} {claim.Flow.Kind} {claim.Flow.From}>{claim.Flow.To} {claim.Period?.ToString() ?? "-"} {claim.Value}{(claim.Max is null ? "" : ".." + claim.Max)} {claim.Unit}"
        + (claim.Product is null ? "" : $" product={claim.Product}") + (claim.Hedge == Hedge.Exact ? "" : $" {claim.Hedge}") + (claim.Modality == Modality.Reported ? "" : $" {claim.Modality}")
        + (claim.Of is null ? "" : $" of={claim.Of}") + (claim.Base is null ? "" : $" base={claim.Base}") + (claim.Alt ? " alt" : "") + (claim.Terms is null ? "" : $" terms={claim.Terms}")
        + $" '{claim.Quote}'";
}
