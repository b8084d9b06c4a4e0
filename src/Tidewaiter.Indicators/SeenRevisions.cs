using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How far an office has moved the amounts of one flow after it first told them, as the vintages held show.</summary>
/// <remarks>Method: docs/indicators/revisions.md.</remarks>
public sealed class SeenRevisions
{
    // Of fewer numbers, one that was never typed rightly would speak for all.
    private const int FewestNumbers = 12;
    private const decimal Usual = 0.95m;

    // Months since a number was first told: with the next release or two, until its year is settled, and later.
    private static readonly int[] Ages = [2, 12, int.MaxValue];

    private readonly decimal?[] usual = new decimal?[Ages.Length];

    /// <summary>Looks through the vintages of a flow.</summary>
    /// <param name="history">All that is held of it; <see langword="null"/> where nothing is.</param>
    public SeenRevisions(FlowHistory? history)
    {
        for (var i = 0; history is not null && i < Ages.Length; i++)
        {
            var moved = history.Periods.Select(period => Moved(history.Vintages(period), Ages[i])).OfType<decimal>().Order().ToArray();
            usual[i] = moved.Length < FewestNumbers ? null : moved[(int)Math.Ceiling(Usual * moved.Length) - 1];
        }
    }

    /// <summary>What nineteen of twenty revisions stayed within by that age.</summary>
    /// <param name="months">Months since the number was first told.</param>
    /// <returns>In percent of the first value; <see langword="null"/> where too few numbers of several vintages are held to tell.</returns>
    public decimal? PercentAfter(int months) => usual[Array.FindIndex(Ages, age => months <= age)];

    // The widest of the vintages of one number by an age; null where it has only one until then.
    private static decimal? Moved(IReadOnlyList<Figure> vintages, int months)
    {
        decimal? widest = null;
        for (var i = 1; i < vintages.Count && Month.Of(vintages[i].Release.Day).Since(Month.Of(vintages[0].Release.Day)) <= months; i++)
        {
            if (vintages[0].Value.Middle != 0)
            {
                widest = Math.Max(widest ?? 0, Math.Abs((vintages[i].Value.Middle / vintages[0].Value.Middle) - 1) * 100);
            }
        }

        return widest;
    }
}
