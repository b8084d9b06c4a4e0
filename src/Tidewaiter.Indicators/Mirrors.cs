using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Two offices' accounts of one flow.</summary>
public static class Mirrors
{
    /// <summary>Up to here the buyer's amount over the seller's is what freight and insurance explain.</summary>
    public const decimal AgreeUpTo = 1.10m;

    /// <summary>Up to here the two accounts differ as mirrors do; beyond is a gap worth telling.</summary>
    public const decimal DifferUpTo = 1.25m;

    /// <summary>How far the buyer's account of a flow lies above the seller's, in percent of the seller's.</summary>
    /// <param name="export">The seller's amount, free on board.</param>
    /// <param name="import">The buyer's amount for the same goods and months, with cost, insurance and freight.</param>
    /// <returns>
    /// 7 when the buyer reports 7 % more, negative when it reports less; an interval, since both are known to some digits only.
    /// <see langword="null"/> when the seller may have reported zero, where no share exists.
    /// </returns>
    /// <remarks>Some gap is expected, since imports carry freight. Method: docs/indicators/mirror-gap.md.</remarks>
    /// <example>Germany reports exports of 100, Poland imports of 107: the gap is 7.</example>
    public static Interval? Gap(Interval export, Interval import) =>
        import.Over(export) is { } ratio ? (ratio + Interval.Point(-1)) * 100 : null;

    /// <summary>The gap between two accounts, with what it was computed from.</summary>
    /// <param name="export">The seller's account.</param>
    /// <param name="import">The buyer's account of the same goods and months.</param>
    /// <returns>In percent of the seller's; <see langword="null"/> where the seller may have reported zero.</returns>
    /// <exception cref="ArgumentException">The two are not in one currency, or not of the same months.</exception>
    public static Evidence? Gap(Evidence export, Evidence import)
    {
        if (export.Unit != import.Unit || export.Period != import.Period)
        {
            throw new ArgumentException($"{export.Unit} in {export.Period} and {import.Unit} in {import.Period} are no two accounts of one flow.");
        }

        return Gap(export.Value, import.Value) is { } gap
            ? Arithmetic.Compared(Operation.MirrorGap, gap, "%", export, import, allowance: 0)
            : null;
    }

    /// <summary>What two accounts of one amount say of each other.</summary>
    /// <param name="one">An amount.</param>
    /// <param name="other">The other side's amount.</param>
    /// <returns>By the greater over the less, so that it does not matter who counts imports.</returns>
    public static MirrorFit Fit(decimal one, decimal other)
    {
        var (less, greater) = Math.Abs(one) < Math.Abs(other) ? (Math.Abs(one), Math.Abs(other)) : (Math.Abs(other), Math.Abs(one));
        return less == 0 || one < 0 != other < 0 ? MirrorFit.Gap
            : greater <= less * AgreeUpTo ? MirrorFit.Agrees
            : greater <= less * DifferUpTo ? MirrorFit.Differs
            : MirrorFit.Gap;
    }
}
