using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The compound annual growth rate (CAGR): the even yearly rate that leads from one amount to a later one.</summary>
public static class AverageGrowth
{
    // Roots are taken in binary: the ends are moved outwards by more than that can be off.
    private const decimal Inexactness = 1e-9m;

    /// <summary>The even rate between two amounts.</summary>
    /// <param name="last">The later amount.</param>
    /// <param name="first">The earlier amount, of a period as long.</param>
    /// <param name="years">How many years lie between them, at least one.</param>
    /// <returns>In percent a year; <see langword="null"/> where the earlier amount may be zero, or the two may differ in sign.</returns>
    /// <remarks>(last ÷ first)^(1 ÷ years) − 1. Method: docs/indicators/average-growth.md.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is less than one.</exception>
    /// <example>From 107.06 in 2018 to 240.11 in 2023: 17.5 % a year.</example>
    public static Evidence? Of(Evidence last, Evidence first, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        if (Growth.Multiple(last, first) is not { } multiple)
        {
            return null;
        }

        var root = new Interval(Root(multiple.Value.Low), Root(multiple.Value.High)).Widen(Inexactness);
        var allowance = multiple.Value.Middle == 0 ? 0 : root.Middle / years * multiple.Allowance / multiple.Value.Middle;
        return Arithmetic.Compared(Operation.AverageGrowth, (root + Interval.Point(-1)) * 100, "%", last, first, allowance * 100);

        decimal Root(decimal ratio) => (decimal)Math.Pow((double)ratio, 1.0 / years);
    }
}
