using System.Globalization;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>One digit wrong, two digits exchanged, a wrong sign.</summary>
/// <remarks>The official number, written with the digits of the claim, is held beside it: what was meant is known, how it was missed is asked.</remarks>
internal static class Digits
{
    public static Candidate? Of(Claim claim, Interval official)
    {
        if (claim is not { Value: { } value, Precision: > 0 and var half } || claim.Max is not null || claim.Hedge != Hedge.Exact)
        {
            return null;
        }

        var unit = 2 * half;
        var meant = Math.Round(official.Middle / unit, MidpointRounding.AwayFromZero) * unit;
        if (meant == -value)
        {
            // A gap that changes sides is another direction, not a slip of the pen.
            return claim.Flow.Kind == FlowKind.Balance && claim.Kind == ClaimKind.Level ? null : Mend(Costs.Sign);
        }

        var (written, right) = (Text(value / unit), Text(meant / unit));
        if (meant < 0 != value < 0 || written.Length != right.Length || written.Length < 2)
        {
            return null;
        }

        var (first, last, differing) = Differences(written, right);
        return differing == 2 && written[first] == right[last] && written[last] == right[first]
                ? (last == first + 1 ? Mend(Costs.Exchanged) : written.Length >= 4 ? Mend(Costs.Exchanged + 0.4m) : null)
            : differing == 1 && written.Length >= 3 ? Mend(Costs.OneDigit)
            : null;

        Candidate Mend(decimal cost) => new(Edit.Typo, claim with { Value = meant }, cost);
    }

    private static (int First, int Last, int Count) Differences(string written, string right)
    {
        var (first, last, count) = (-1, -1, 0);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != right[i])
            {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }

        return (first, last, count);
    }

    private static string Text(decimal units) =>
        Math.Abs(Math.Round(units)).ToString("0", CultureInfo.InvariantCulture);
}
