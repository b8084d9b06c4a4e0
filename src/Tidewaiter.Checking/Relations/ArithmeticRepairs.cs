using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Repairs;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>What a claim should read by the article's own arithmetic: another scale, or one slip of the pen.</summary>
internal static class ArithmeticRepairs
{
    public static IReadOnlyList<Repair> Of(Claim claim, Interval expected)
    {
        var candidates = Scales.Of(claim).Concat(Digits.Of(claim, expected) is { } typo ? [typo] : [])
            .Where(candidate => Band.Of(candidate.To) is { } band && Comparison.Touch(band.Strict, expected))
            .OrderBy(candidate => candidate.Cost)
            .ToArray();
        return candidates is [var best, ..] ? [new(best.Edit, best.To, null, null)] : [];
    }
}
