namespace Tidewaiter.Indicators.Seasonal;

/// <summary>Local regression: the value of a smooth line at a place, from the neighbours, the nearer the weightier.</summary>
/// <remarks>As in Cleveland, Cleveland, McRae and Terpenning (1990), with their rules for the ends and for spans longer than the data.</remarks>
internal static class Loess
{
    /// <summary>Smooths equally spaced values.</summary>
    /// <param name="values">The values, at places 1, 2, 3….</param>
    /// <param name="span">How many neighbours count.</param>
    /// <param name="linear">Whether a line is fitted, where otherwise a mean is taken.</param>
    /// <param name="jump">Every how many places it is computed; between, the line is straight.</param>
    /// <param name="weights">A weight for each value; empty where all are alike.</param>
    /// <param name="smooth">Where the result goes, as long as the values.</param>
    /// <param name="work">Room for as many numbers as there are values.</param>
    public static void Smooth(
        ReadOnlySpan<double> values, int span, bool linear, int jump, ReadOnlySpan<double> weights, Span<double> smooth, Span<double> work)
    {
        var count = values.Length;
        if (count < 2)
        {
            values.CopyTo(smooth);
            return;
        }

        jump = Math.Min(jump, count - 1);
        var half = (span + 1) / 2;
        var (left, right) = (1, Math.Min(span, count));
        for (var at = 1; at <= count; at += jump)
        {
            (left, right) = span >= count ? (1, count)
                : at < half ? (1, span)
                : at >= count - half + 1 ? (count - span + 1, count)
                : (at - half + 1, span + at - half);
            smooth[at - 1] = At(values, span, linear, at, left, right, weights, work) ?? values[at - 1];
        }

        if (jump > 1)
        {
            Join(values, span, linear, jump, (left, right), weights, smooth, work);
        }
    }

    /// <summary>The line at one place, which may lie outside the values; <see langword="null"/> where all neighbours have no weight.</summary>
    public static double? At(
        ReadOnlySpan<double> values, int span, bool linear, double place, int left, int right, ReadOnlySpan<double> weights, Span<double> work)
    {
        double range = values.Length - 1;
        var reach = Math.Max(place - left, right - place);
        if (span > values.Length)
        {
            reach += (span - values.Length) / 2;
        }

        var (far, near) = (0.999 * reach, 0.001 * reach);
        var total = 0.0;
        for (var j = left; j <= right; j++)
        {
            var distance = Math.Abs(j - place);
            var weight = distance > far ? 0 : distance <= near ? 1 : Cube(1 - Cube(distance / reach));
            weight *= weights.IsEmpty ? 1 : weights[j - 1];
            work[j - 1] = weight;
            total += weight;
        }

        if (total <= 0)
        {
            return null;
        }

        for (var j = left; j <= right; j++)
        {
            work[j - 1] /= total;
        }

        if (reach > 0 && linear)
        {
            Tilt(place, left, right, range, work);
        }

        var value = 0.0;
        for (var j = left; j <= right; j++)
        {
            value += work[j - 1] * values[j - 1];
        }

        return value;
    }

    /// <summary>Turns the weights of a mean into those of a line, where the neighbours lie far enough apart to bear one.</summary>
    private static void Tilt(double place, int left, int right, double range, Span<double> work)
    {
        var (mean, spread) = (0.0, 0.0);
        for (var j = left; j <= right; j++)
        {
            mean += work[j - 1] * j;
        }

        for (var j = left; j <= right; j++)
        {
            spread += work[j - 1] * (j - mean) * (j - mean);
        }

        if (Math.Sqrt(spread) <= 0.001 * range)
        {
            return;
        }

        var slope = (place - mean) / spread;
        for (var j = left; j <= right; j++)
        {
            work[j - 1] *= (slope * (j - mean)) + 1;
        }
    }

    private static void Join(
        ReadOnlySpan<double> values, int span, bool linear, int jump, (int Left, int Right) last, ReadOnlySpan<double> weights, Span<double> smooth, Span<double> work)
    {
        var count = values.Length;
        for (var at = 1; at <= count - jump; at += jump)
        {
            Straight(smooth, at, at + jump);
        }

        var end = ((count - 1) / jump * jump) + 1;
        if (end != count)
        {
            smooth[count - 1] = At(values, span, linear, count, last.Left, last.Right, weights, work) ?? values[count - 1];
            Straight(smooth, end, count);
        }
    }

    private static void Straight(Span<double> smooth, int from, int to)
    {
        var step = (smooth[to - 1] - smooth[from - 1]) / (to - from);
        for (var at = from + 1; at < to; at++)
        {
            smooth[at - 1] = smooth[from - 1] + (step * (at - from));
        }
    }

    private static double Cube(double x) => x * x * x;
}
