using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>
/// The values of one flow, and how far each lies from the nearest of its neighbours: the months before and after, the same of the years
/// beside, and a cumulative figure of one month less or more.
/// </summary>
/// <remarks>
/// A value that jumps but is borne out by one neighbour is no break: harvests, seasons and wars move a flow by any factor and for long. What a
/// slip of a typist or a converter makes is far from all of them. Distances are natural logarithms of ratios.
/// </remarks>
internal sealed class Levels
{
    private readonly Dictionary<Period, double> logs;
    private readonly Lazy<(double First, Period Where, double Second, int Count)> farthest;

    /// <param name="values">The values by period; those that are not above zero are left out.</param>
    public Levels(IEnumerable<(Period Period, decimal Value)> values)
    {
        logs = values.Where(one => one.Value > 0).ToDictionary(one => one.Period, one => Math.Log((double)one.Value));
        farthest = new(Farthest);
    }

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => logs.Count == 0;

    /// <summary>How far the value of a period lies from the one known of it; <see langword="null"/> where none is.</summary>
    public double? Revision(Period period, decimal value) =>
        value > 0 && logs.TryGetValue(period, out var known) ? Math.Log((double)value) - known : null;

    /// <summary>How far a value lies from the nearest of its neighbours, up or down; <see langword="null"/> where none is known.</summary>
    public double? Distance(Period period, decimal value) => value > 0 ? Distance(period, Math.Log((double)value)) : null;

    /// <summary>The farthest that any other value lies from the nearest of its own neighbours, and of how many that is known.</summary>
    public (double Farthest, int Count) Seen(Period but)
    {
        var (first, where, second, count) = farthest.Value;
        return where == but ? (second, count - 1) : (first, count);
    }

    private double? Distance(Period period, double log)
    {
        double? nearest = null;
        foreach (var months in (ReadOnlySpan<int>)[-12, 12, -period.Months, period.Months])
        {
            if (logs.TryGetValue(period.Shift(months), out var other))
            {
                Near(log - other);
            }
        }

        // January to October bears out January to November, month for month.
        for (var months = period.Months - 1; months <= period.Months + 1; months += 2)
        {
            if (months > 0 && logs.TryGetValue(Period.Of(period.Start, period.Start.Plus(months - 1)), out var other))
            {
                Near(log - other - Math.Log((double)period.Months / months));
            }
        }

        return nearest;

        void Near(double distance)
        {
            if (nearest is null || Math.Abs(distance) < Math.Abs(nearest.Value))
            {
                nearest = distance;
            }
        }
    }

    private (double First, Period Where, double Second, int Count) Farthest()
    {
        var (first, second, where, count) = (0.0, 0.0, default(Period), 0);
        foreach (var (period, log) in logs)
        {
            if (Distance(period, log) is not { } distance)
            {
                continue;
            }

            count++;
            if (Math.Abs(distance) > first)
            {
                (first, second, where) = (Math.Abs(distance), first, period);
            }
            else
            {
                second = Math.Max(second, Math.Abs(distance));
            }
        }

        return (first, where, second, count);
    }
}
