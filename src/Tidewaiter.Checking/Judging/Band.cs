using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>The numbers of which a claim is true.</summary>
/// <param name="Strict">As it is written, with its hedge.</param>
/// <param name="Lax">If it was cut off, is one off in its last digit, or has zeros that stand for rounding.</param>
/// <param name="Half">Half a unit of its last digit.</param>
internal readonly record struct Band(Interval Strict, Interval Lax, decimal Half)
{
    private const decimal AboutShare = 0.02m;
    private const decimal AboutPoints = 1;

    /// <summary>The band of a claim with a value; <see langword="null"/> where it has none.</summary>
    public static Band? Of(Claim claim)
    {
        if (claim.Value is not { } value)
        {
            return null;
        }

        var half = Math.Abs(claim.Precision ?? 0);
        if (claim.Max is { } max && max > value)
        {
            return new(new(value - half, max + half), new(value - (3 * half), max + (3 * half)), half);
        }

        // Hedges speak of sizes: "fell by over 10 %" is a fall of 10 to 12.5. A negative value is turned, and turned back.
        var size = Math.Abs(value);
        var rate = claim.Unit is "%" or "pp";
        var about = rate ? AboutPoints : AboutShare * size;
        var (strict, lax) = claim.Hedge switch
        {
            Hedge.About => Around(size, Math.Max(half, about), Math.Max(3 * half, about)),
            Hedge.Over => (
                new Interval(size - half, OverEnd(claim, size)),
                new Interval(size - (3 * half), Math.Max(2 * size, OverEnd(claim, size)))),
            Hedge.Nearly => (new(0.9m * size, size + half), new(0.85m * size, size + (3 * half))),
            Hedge.Under or Hedge.UpTo => (new(0.75m * size, size + half), new(0, size + (3 * half))),
            _ => Exact(size, half, about),
        };
        return value < 0 ? new(-strict, -lax, half) : new(strict, lax, half);
    }

    /// <summary>How many significant digits the claim was written with.</summary>
    public static int DigitsOf(Claim claim)
    {
        if (claim is not { Value: { } value, Precision: > 0 and var half })
        {
            return claim.Value is null ? 0 : 1;
        }

        var units = Math.Abs(value) / (2 * half);
        var digits = 1;
        for (; units >= 10 && digits < 28; units /= 10)
        {
            digits++;
        }

        return digits;
    }

    private static (Interval Strict, Interval Lax) Exact(decimal size, decimal half, decimal about)
    {
        var unit = 2 * half;
        if (unit == 0)
        {
            return (Interval.Point(size), Interval.Point(size));
        }

        // With a single digit, one more or less is another number; cut off it can still be.
        if (size < 10 * unit)
        {
            return (Interval.Rounded(size, half), new(size - half, size + unit));
        }

        var lax = 3 * half;
        if (ZerosOf(size / unit) is > 1 and var zeros)
        {
            lax = Math.Max(lax, Math.Min(zeros * half, about));
        }

        return Around(size, half, lax);
    }

    // What the zeros at the end of a number of units multiply it by: 1 where there are none.
    private static decimal ZerosOf(decimal units)
    {
        if (units >= long.MaxValue || units != decimal.Truncate(units))
        {
            return 1;
        }

        var zeros = 1L;
        for (var rest = (long)units; rest % 10 == 0; rest /= 10)
        {
            zeros *= 10;
        }

        return zeros;
    }

    // "More than doubled" is said of 2.5 and more: a multiple in words has no digits to be exact with.
    private static decimal OverEnd(Claim claim, decimal size) =>
        claim.Kind == ClaimKind.Multiple ? 1.5m * size
        : claim.Unit is "%" or "pp" ? Math.Max(1.25m * size, size + AboutPoints)
        : 1.25m * size;

    private static (Interval Strict, Interval Lax) Around(decimal size, decimal strict, decimal lax) =>
        (Interval.Rounded(size, strict), Interval.Rounded(size, lax));
}
