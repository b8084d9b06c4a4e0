namespace Tidewaiter.Publishing.Charts;

/// <summary>The vertical axis: from a round number to a round number, zero always between, with round steps.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Step">The distance of the lines.</param>
internal readonly record struct Scale(decimal Low, decimal High, decimal Step)
{
    private const int Steps = 5;

    /// <summary>The least scale that holds all values.</summary>
    public static Scale Of(IEnumerable<decimal> values)
    {
        var (low, high) = (0m, 0m);
        foreach (var value in values)
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        if (low == high)
        {
            high = 1;
        }

        var step = Round((high - low) / Steps);
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>The numbers at which lines are drawn.</summary>
    public IEnumerable<decimal> Lines()
    {
        for (var line = Low; line <= High; line += Step)
        {
            yield return line;
        }
    }

    /// <summary>The next of 1, 2, 2.5, 5 times a power of ten.</summary>
    private static decimal Round(decimal step)
    {
        var power = 1m;
        for (; power > step; power /= 10)
        {
        }

        for (; power * 10 <= step; power *= 10)
        {
        }

        var digits = step / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 2.5m ? 2.5m : digits <= 5 ? 5 : 10);
    }
}
