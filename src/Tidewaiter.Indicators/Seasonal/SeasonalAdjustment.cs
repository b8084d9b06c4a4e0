using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Seasonal;

/// <summary>Months freed of what their place in the year brings as a rule.</summary>
public static class SeasonalAdjustment
{
    private const int LeastMonths = 60;
    private const int MostMonths = 180;
    private const int MonthsTested = 36;
    private const int MonthsUntilSettled = 24;

    private static readonly StlSettings Settings = new(Cycle: 12, SeasonalSpan: 13, Robust: true);

    /// <summary>The last month of a run, adjusted, and its change on the month before.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it, not adjusted: a direction or both, no balance.</param>
    /// <param name="month">The month.</param>
    /// <returns>
    /// <see langword="null"/> where fewer than five years of months without a gap end in it, or one of them is not above zero. January and
    /// February published only together are a gap.
    /// </returns>
    /// <remarks>
    /// STL on the logarithms of up to fifteen years, robust, so that the season is a percentage and one odd month does not bend it. The ends
    /// move as later months come; by how much, earlier months tell: each adjusted as it could be then, and as it is today. Method:
    /// docs/indicators/seasonal-adjustment.md.
    /// </remarks>
    /// <example>December lies 8 % under the year's course as a rule: 92 in December is 100 adjusted.</example>
    public static SeasonallyAdjusted? Of(Vantage vantage, Subject subject, Month month)
    {
        var run = Run(vantage, subject, month);
        if (run.Count < LeastMonths)
        {
            return null;
        }

        var logs = run.Select(level => Math.Log((double)level.Value.Middle)).ToArray();
        var season = Stl.Of(logs, Settings).Season;
        var (tested, revision) = Revision(logs, season);
        var (factor, before) = (Factor(season[^1]), Factor(season[^2]));
        var adjusted = run[^1].Value * (1 / factor);
        var unit = run[^1].Unit;
        var points = (decimal)revision * 100;
        var derivation = new Derivation.Computed(
            Operation.SeasonalAdjustment, adjusted, unit, [.. run.AsEnumerable().Reverse().Select(level => level.Derivation)]);
        var level = new Evidence(adjusted, unit, Standing.Composed, adjusted.Middle * (decimal)revision, Period.Of(month), derivation);
        var earlier = run[^2].Value * (1 / before);
        var growth = (adjusted.Over(earlier)!.Value + Interval.Point(-1)) * 100;
        return new(
            level,
            new(growth, "%", Standing.Composed, points, Period.Of(month), new Derivation.Computed(Operation.Growth, growth, "%", [Alone(run[^1], adjusted), Alone(run[^2], earlier)])),
            (factor - 1) * 100,
            run.Count,
            tested,
            points);

        // The months that the season comes from stand with the level.
        static Derivation.Computed Alone(Evidence month, Interval adjusted) => new(Operation.SeasonalAdjustment, adjusted, month.Unit, [month.Derivation]);
    }

    /// <summary>The months without a gap that end in one, the earliest first.</summary>
    private static List<Evidence> Run(Vantage vantage, Subject subject, Month month)
    {
        var run = new List<Evidence>();
        while (run.Count < MostMonths && subject.Key.Direction != Direction.Balance
            && Levels.Best(vantage, subject, Period.Of(month)) is { Value.Low: > 0, IsDecisive: true } level)
        {
            run.Add(level);
            month = month.Plus(-1);
        }

        run.Reverse();
        return run;
    }

    /// <summary>How far first adjustments of the change on the month before lay from those of today, on average, as a part of one.</summary>
    private static (int Tested, double Mean) Revision(double[] logs, double[] season)
    {
        var (tested, sum) = (0, 0.0);
        for (var end = logs.Length - MonthsUntilSettled; end > LeastMonths && tested < MonthsTested; end--)
        {
            var then = Stl.Of(logs[..end], Settings).Season;
            sum += Math.Abs(then[end - 1] - then[end - 2] - (season[end - 1] - season[end - 2]));
            tested++;
        }

        return (tested, tested == 0 ? 0 : sum / tested);
    }

    private static decimal Factor(double log) => (decimal)Math.Exp(log);
}
