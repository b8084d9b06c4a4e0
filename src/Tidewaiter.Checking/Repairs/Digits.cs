using System.Globalization;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>One digit wrong, one too many or too few, two digits exchanged, a wrong sign.</summary>
/// <remarks>The official number, written with the digits of the claim, is held beside it: what was meant is known, how it was missed is asked.</remarks>
internal static class Digits
{
    // Of so few digits, one wrong or missing leads to every tenth number.
    private const int FewestForLength = 4;

    public static Candidate? Of(Claim claim, Interval official)
    {
        if (claim is not { Value: { } value, Precision: > 0 and var half } || claim.Max is not null)
        {
            return null;
        }

        // "Over" is said of what lies below the number, "nearly" of what lies above it.
        var unit = 2 * half;
        var units = official.Middle / unit;
        decimal? rounded = claim.Hedge switch
        {
            Hedge.Exact => Math.Round(units, MidpointRounding.AwayFromZero),
            Hedge.Over => decimal.Truncate(units),
            Hedge.Nearly => Math.Round(units, MidpointRounding.ToPositiveInfinity),
            _ => null,
        };
        if (rounded is not { } whole || (claim.Hedge != Hedge.Exact && (value < 0 || units < 0)))
        {
            return null;
        }

        var meant = whole * unit;
        if (meant == -value)
        {
            // A gap that changes sides is another direction, not a slip of the pen.
            return claim.Flow.Kind == FlowKind.Balance && claim.Kind == ClaimKind.Level ? null : Mend(Costs.Sign);
        }

        var (written, right) = (Text(value / unit), Text(meant / unit));
        if (meant < 0 == value < 0 && Math.Abs(written.Length - right.Length) == 1)
        {
            var (longer, shorter) = written.Length > right.Length ? (written, right) : (right, written);
            return longer.Length >= FewestForLength && HasOneMore(longer, shorter) ? Mend(Costs.OneDigit + 0.2m) : null;
        }

        if (meant < 0 != value < 0 || written.Length != right.Length || written.Length < 2)
        {
            return null;
        }

        var (first, last, differing) = Differences(written, right);
        return differing == 2 && written[first] == right[last] && written[last] == right[first]
                ? (last == first + 1 ? Mend(Costs.Exchanged) : written.Length >= 4 ? Mend(Costs.Exchanged + 0.4m) : null)
            : differing == 1 ? Mend(written.Length >= 3 ? Costs.OneDigit : Costs.OneOfTwoDigits)
            : null;

        Candidate Mend(decimal cost) => new(Edit.Typo, claim with { Value = meant }, cost);
    }

    // A zero at either end is a slip of the point, not of a digit.
    private static bool HasOneMore(string longer, string shorter)
    {
        var at = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at)) && !(at == shorter.Length && longer[^1] == '0');
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
