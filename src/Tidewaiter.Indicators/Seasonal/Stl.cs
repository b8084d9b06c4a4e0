namespace Tidewaiter.Indicators.Seasonal;

/// <summary>A series taken apart into trend, season and remainder (STL).</summary>
/// <remarks>
/// Cleveland, Cleveland, McRae and Terpenning, "STL: A Seasonal-Trend Decomposition Procedure Based on Loess", Journal of Official
/// Statistics 6 (1990). Settings left open there are those of R's <c>stl</c>, whose results a test compares.
/// </remarks>
internal sealed class Stl
{
    private const int OuterRounds = 15;

    private readonly double[] values;
    private readonly StlSettings settings;
    private readonly double[] detrended;
    private readonly double[] cycles; // a cycle before and a cycle after the values
    private readonly double[] passed;
    private readonly double[] work;

    private Stl(double[] values, StlSettings settings)
    {
        (this.values, this.settings) = (values, settings);
        var (count, cycle) = (values.Length, settings.Cycle);
        (Trend, Season) = (new double[count], new double[count]);
        detrended = new double[count + (2 * cycle)];
        cycles = new double[count + (2 * cycle)];
        passed = new double[count + (2 * cycle)];
        work = new double[count + (2 * cycle)];
    }

    /// <summary>The smooth course.</summary>
    public double[] Trend { get; }

    /// <summary>What the place in the cycle adds.</summary>
    public double[] Season { get; }

    /// <summary>Takes a series apart.</summary>
    /// <exception cref="ArgumentException">There are not two cycles.</exception>
    public static Stl Of(double[] values, StlSettings settings)
    {
        if (values.Length < 2 * settings.Cycle)
        {
            throw new ArgumentException($"{values.Length} values are not two cycles of {settings.Cycle}.");
        }

        var stl = new Stl(values, settings);
        stl.Run();
        return stl;
    }

    private void Run()
    {
        var weights = Array.Empty<double>();
        var inner = settings.Robust ? 1 : 2;
        for (var round = 0; ; round++)
        {
            for (var i = 0; i < inner; i++)
            {
                Step(weights);
            }

            if (round == (settings.Robust ? OuterRounds : 0))
            {
                break;
            }

            weights = Weights();
        }

        if (settings.SeasonalSpan is null)
        {
            Even();
        }
    }

    private void Step(double[] weights)
    {
        var (count, cycle) = (values.Length, settings.Cycle);
        for (var i = 0; i < count; i++)
        {
            detrended[i] = values[i] - Trend[i];
        }

        SmoothCycles(weights);
        LowPass();
        for (var i = 0; i < count; i++)
        {
            Season[i] = cycles[cycle + i] - passed[i];
            detrended[i] = values[i] - Season[i];
        }

        var span = settings.Trend(count);
        Loess.Smooth(detrended.AsSpan(0, count), span, linear: true, StlSettings.Jump(span), weights, Trend, work);
    }

    /// <summary>Smooths all Januaries, all Februaries… each for itself, and carries each on by a cycle on both sides.</summary>
    private void SmoothCycles(double[] weights)
    {
        var (cycle, span) = (settings.Cycle, settings.Season(values.Length));
        for (var j = 0; j < cycle; j++)
        {
            var count = ((values.Length - j - 1) / cycle) + 1;
            var one = new double[count];
            var weight = weights.Length == 0 ? [] : new double[count];
            for (var i = 0; i < count; i++)
            {
                one[i] = detrended[(i * cycle) + j];
                if (weight.Length > 0)
                {
                    weight[i] = weights[(i * cycle) + j];
                }
            }

            var smooth = new double[count + 2];
            Loess.Smooth(one, span, linear: false, StlSettings.Jump(span), weight, smooth.AsSpan(1, count), work);
            smooth[0] = Loess.At(one, span, linear: false, 0, 1, Math.Min(span, count), weight, work) ?? smooth[1];
            smooth[^1] = Loess.At(one, span, linear: false, count + 1, Math.Max(1, count - span + 1), count, weight, work) ?? smooth[^2];
            for (var i = 0; i < smooth.Length; i++)
            {
                cycles[(i * cycle) + j] = smooth[i];
            }
        }
    }

    /// <summary>What of the trend is still in the smoothed cycles.</summary>
    private void LowPass()
    {
        var (count, cycle) = (cycles.Length, settings.Cycle);
        Mean(cycles.AsSpan(0, count), cycle, passed);
        Mean(passed.AsSpan(0, count - cycle + 1), cycle, work);
        Mean(work.AsSpan(0, count - (2 * cycle) + 2), 3, detrended);
        var span = settings.LowPass;
        Loess.Smooth(detrended.AsSpan(0, values.Length), span, linear: true, StlSettings.Jump(span), [], passed.AsSpan(0, values.Length), work);
    }

    private static void Mean(ReadOnlySpan<double> from, int span, Span<double> to)
    {
        var sum = 0.0;
        for (var i = 0; i < span; i++)
        {
            sum += from[i];
        }

        to[0] = sum / span;
        for (var i = span; i < from.Length; i++)
        {
            sum += from[i] - from[i - span];
            to[i - span + 1] = sum / span;
        }
    }

    /// <summary>The further a value lies from trend and season, the less it weighs in the next round.</summary>
    private double[] Weights()
    {
        var count = values.Length;
        var off = new double[count];
        for (var i = 0; i < count; i++)
        {
            off[i] = Math.Abs(values[i] - Trend[i] - Season[i]);
        }

        double[] sorted = [.. off];
        Array.Sort(sorted);
        var bound = 3 * (sorted[count / 2] + sorted[count - (count / 2) - 1]);
        var (far, near) = (0.999 * bound, 0.001 * bound);
        for (var i = 0; i < count; i++)
        {
            off[i] = off[i] <= near ? 1 : off[i] > far ? 0 : Square(1 - Square(off[i] / bound));
        }

        return off;

        static double Square(double x) => x * x;
    }

    /// <summary>A season that never changes is the mean of each place in the cycle.</summary>
    private void Even()
    {
        for (var j = 0; j < settings.Cycle; j++)
        {
            var (sum, count) = (0.0, 0);
            for (var i = j; i < values.Length; i += settings.Cycle)
            {
                (sum, count) = (sum + Season[i], count + 1);
            }

            for (var i = j; i < values.Length; i += settings.Cycle)
            {
                Season[i] = sum / count;
            }
        }
    }
}
