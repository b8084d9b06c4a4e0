namespace Tidewaiter.Figures;

/// <summary>What is known of a number: from <see cref="Low"/> up to, but without, <see cref="High"/>; a point where both are equal.</summary>
/// <param name="Low">The least it can be.</param>
/// <param name="High">What it stays below, or is, where it is a point.</param>
/// <remarks>
/// A printed "218.17 billion" is <see cref="Rounded"/> 218.165–218.175 if rounded and 218.17–218.18 if cut off. Every operation
/// encloses the result of all numbers the operands can be.
/// </remarks>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>The middle.</summary>
    public decimal Middle => Low + ((High - Low) / 2);

    /// <summary>Half the distance from end to end.</summary>
    public decimal HalfWidth => (High - Low) / 2;

    /// <summary>Exactly this number.</summary>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>All that rounds to the printed value.</summary>
    /// <param name="value">As printed.</param>
    /// <param name="halfUnit">Half a unit of the last printed digit.</param>
    public static Interval Rounded(decimal value, decimal halfUnit) => new(value - halfUnit, value + halfUnit);

    /// <summary>All that is cut off to the printed value: away from zero by up to one unit of the last digit.</summary>
    /// <param name="value">As printed.</param>
    /// <param name="halfUnit">Half a unit of the last printed digit.</param>
    public static Interval CutOff(decimal value, decimal halfUnit) =>
        value < 0 ? new(value - (2 * halfUnit), value) : new(value, value + (2 * halfUnit));

    /// <summary>Whether some number lies in both. Touching ends count only where one of them is a point.</summary>
    public bool Meets(Interval other) =>
        (Low < other.High && other.Low < High)
        || (Low == High && Low >= other.Low && Low <= other.High)
        || (other.Low == other.High && other.Low >= Low && other.Low <= High);

    /// <summary>Whether the number lies in it; the upper end counts for a point only.</summary>
    public bool Contains(decimal value) => Low == High ? value == Low : value >= Low && value < High;

    /// <summary>Wider by so much on both sides.</summary>
    public Interval Widen(decimal by) => new(Low - by, High + by);

    /// <summary>The least interval that holds both.</summary>
    public Interval Enclose(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The sum.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>The difference.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>The negative.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    /// <summary>The product with a number.</summary>
    public static Interval operator *(Interval a, decimal factor) =>
        factor >= 0 ? new(a.Low * factor, a.High * factor) : new(a.High * factor, a.Low * factor);

    /// <summary>The quotient; <see langword="null"/> where the divisor can be zero.</summary>
    public Interval? Over(Interval divisor)
    {
        if (divisor.Low <= 0 && divisor.High >= 0)
        {
            return null;
        }

        ReadOnlySpan<decimal> ends =
            [Low / divisor.Low, Low / divisor.High, High / divisor.Low, High / divisor.High];
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends)
        {
            (low, high) = (Math.Min(low, end), Math.Max(high, end));
        }

        return new(low, high);
    }

    /// <summary>Both ends, as <c>[218.165, 218.175)</c>, or the one number of a point.</summary>
    public override string ToString() => Low == High ? $"{Low}" : $"[{Low}, {High})";
}
