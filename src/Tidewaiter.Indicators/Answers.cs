using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Every way in which figures give one number.</summary>
public sealed class Answers
{
    private const decimal Slack = 1e-8m;

    private readonly Evidence[] ways;

    private Answers(Evidence[] ways, Interval reach) => (this.ways, Reach) = (ways, reach);

    /// <summary>No way at all.</summary>
    public static Answers None { get; } = new([], default);

    /// <summary>The ways, the strongest first.</summary>
    public IReadOnlyList<Evidence> Ways => ways;

    /// <summary>The same, for loops that are gone through often.</summary>
    public ReadOnlySpan<Evidence> Each => ways;

    /// <summary>All that the number can be by any of the ways: revised, cut off, or as a conflicting relay told it.</summary>
    public Interval Reach { get; }

    /// <summary>The ways with their reach.</summary>
    public static Answers Of(IReadOnlyList<Evidence> ways)
    {
        ArgumentNullException.ThrowIfNull(ways);
        if (ways.Count == 0)
        {
            return None;
        }

        var reach = ways[0].Value;
        foreach (var way in ways)
        {
            reach = reach.Enclose(way.Value).Enclose(way.Loose);
            if (way.Derivation is Derivation.Published { Figure: var figure })
            {
                reach = reach.Enclose(Interval.CutOff(figure.Printed, figure.Value.HalfWidth));
                foreach (var conflict in figure.Conflicts)
                {
                    reach = reach.Enclose(conflict.Value);
                }
            }
        }

        return new([.. ways], reach.Widen(Slack * Math.Max(Math.Abs(reach.Low), Math.Abs(reach.High))));
    }

    /// <summary>Whether one of the ways may touch an interval: a quick look, before each is compared in earnest.</summary>
    public bool MayTouch(Interval wanted) => ways.Length > 0 && wanted.Low <= Reach.High && wanted.High >= Reach.Low;
}
