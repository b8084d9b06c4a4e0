using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Holds a claim's band against a number.</summary>
internal static class Comparison
{
    // An official sum is less sharp than its parts; it still confirms what is written with the same digits.
    private const decimal ComputedCoarseness = 3;

    public static Agreement Of(Band band, Evidence evidence)
    {
        if (Touch(band.Strict, evidence.Value))
        {
            return IsTooCoarse(band, evidence) || evidence.Standing == Standing.Composed ? Agreement.MeetsLoosely : Agreement.Meets;
        }

        if (Touch(band.Lax, evidence.Value))
        {
            return IsTooCoarse(band, evidence) || evidence.Standing == Standing.Composed ? Agreement.MeetsLoosely : Agreement.MeetsRounded;
        }

        if (evidence.Derivation is Derivation.Published { Figure: var figure })
        {
            // The relay may have cut the official number off, or another relay of the same release may have told it otherwise.
            if (Touch(band.Strict, Interval.CutOff(figure.Printed, figure.Value.HalfWidth)))
            {
                return Agreement.MeetsLoosely;
            }

            foreach (var conflict in figure.Conflicts)
            {
                if (Touch(band.Strict, conflict.Value))
                {
                    return Agreement.Near;
                }
            }
        }

        return Touch(band.Lax, evidence.Loose) ? Agreement.Near : Agreement.Off;
    }

    /// <summary>
    /// Whether some number lies in both. Ends that only touch count where one of the two is as good as a point: 25.15 may be rounded
    /// either way, but what prints as 26.2 never prints as 26.3.
    /// </summary>
    public static bool Touch(Interval a, Interval b)
    {
        var overlap = Math.Min(a.High, b.High) - Math.Max(a.Low, b.Low);
        var slack = 1e-9m * Math.Max(Math.Abs(a.Low), Math.Abs(a.High));
        if (overlap > slack || overlap < -slack)
        {
            return overlap > slack;
        }

        var (one, other) = (a.High - a.Low, b.High - b.Low);
        return Math.Min(one, other) <= 0.05m * Math.Max(one, other);
    }

    private static bool IsTooCoarse(Band band, Evidence evidence)
    {
        var allowed = Math.Max(band.Half, band.Strict.HalfWidth);
        var factor = evidence.Standing == Standing.Published ? 1 : ComputedCoarseness;
        return evidence.Value.HalfWidth > allowed * factor * 1.0001m;
    }
}
