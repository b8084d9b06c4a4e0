using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>What a printed number says: no more than its last digit.</summary>
internal static class PrintedNumber
{
    /// <summary>More than any amount of trade in any unit: what is larger is a slip, or made to overflow.</summary>
    public const decimal Largest = 1e18m;

    private const int MostDecimals = 28;

    /// <summary>An amount in whole units: exact where it is printed in them, and known to half its last digit where it is printed in thousands or millions.</summary>
    /// <param name="number">As printed.</param>
    /// <param name="unit">What one of it is in whole units.</param>
    /// <exception cref="OverflowException">It is larger than any amount of money.</exception>
    public static Interval Amount(decimal number, decimal unit) => unit == 1 ? Interval.Point(number) : Rounded(number, unit);

    /// <summary>A number known to half its last digit.</summary>
    /// <exception cref="OverflowException">It is larger than any amount of money.</exception>
    public static Interval Rounded(decimal number, decimal unit = 1) => Interval.Rounded(number * unit, HalfOfLastDigit(number) * unit);

    /// <summary>Half a unit of the last digit written: 0.05 for 26.7, 0.5 for 32.</summary>
    public static decimal HalfOfLastDigit(decimal number) => new(5, 0, 0, false, (byte)Math.Min(MostDecimals, number.Scale + 1));
}
