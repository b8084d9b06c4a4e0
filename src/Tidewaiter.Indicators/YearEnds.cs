using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>An estimate of the whole year from the year so far.</summary>
public static class YearEnds
{
    private const int YearsUsed = 5;
    private const int YearsNeeded = 3;
    private const int YearsTested = 20;

    /// <summary>What the year would come to if the months so far had the share in it that they had in the years before.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it: a direction or both, no balance.</param>
    /// <param name="period">The year so far: January to a month before December.</param>
    /// <returns>
    /// <see langword="null"/> where the year so far is not held, or fewer than three of the years before it; the last five count.
    /// </returns>
    /// <remarks>
    /// Year so far ÷ mean of (so far ÷ year) over the past years. No forecast: it knows nothing of what is to come. The same estimate is made
    /// for the past years themselves, from the years before each, and held against what came. Method: docs/indicators/year-end.md.
    /// </remarks>
    /// <example>218.2 to November, after years in which 90 to 92 % had come by then: about 240.</example>
    /// <exception cref="ArgumentException">The period does not begin in January, or is a whole year.</exception>
    public static YearEndEstimate? Of(Vantage vantage, Subject subject, Period period)
    {
        if (!period.IsCumulative || period.IsYear)
        {
            throw new ArgumentException($"{period} is no part of a year that begins in January.");
        }

        if (subject.Key.Direction == Direction.Balance || Levels.Best(vantage, subject, period) is not { Value.Low: > 0 } soFar)
        {
            return null;
        }

        var past = new List<(Evidence SoFar, Evidence Year, decimal Share)>();
        for (var back = 1; back <= YearsUsed + YearsNeeded + YearsTested; back++)
        {
            if (Levels.Best(vantage, subject, period.Shift(-12 * back)) is { Value.Low: > 0 } part
                && Levels.Best(vantage, subject, Period.Year(period.Start.Year - back)) is { Value.Low: > 0 } year)
            {
                past.Add((part, year, part.Value.Middle / year.Value.Middle));
            }
        }

        if (past.Count < YearsNeeded)
        {
            return null;
        }

        var used = past.Take(YearsUsed).ToArray();
        var estimate = soFar.Value * (1 / used.Average(year => year.Share));
        var errors = Errors(past);
        var mean = errors.Count == 0 ? 0 : errors.Average();
        var derivation = new Derivation.Computed(
            Operation.YearEnd, estimate, soFar.Unit, [soFar.Derivation, .. used.SelectMany(year => new[] { year.SoFar.Derivation, year.Year.Derivation })]);
        return new(
            new(estimate, soFar.Unit, Standing.Composed, estimate.Middle * mean / 100, Period.Year(period.Start.Year), derivation),
            soFar.Value.Middle / used.Max(year => year.Share),
            soFar.Value.Middle / used.Min(year => year.Share),
            used.Length,
            errors.Count,
            mean,
            errors.Count == 0 ? 0 : errors.Max());
    }

    // The latest first: what lies behind a year in the list is what was known before it.
    private static List<decimal> Errors(List<(Evidence SoFar, Evidence Year, decimal Share)> past)
    {
        var errors = new List<decimal>();
        for (var i = 0; i < past.Count && errors.Count < YearsTested; i++)
        {
            var before = past.Skip(i + 1).Take(YearsUsed).ToArray();
            if (before.Length < YearsNeeded)
            {
                break;
            }

            var estimate = past[i].SoFar.Value.Middle / before.Average(year => year.Share);
            errors.Add(Math.Abs((estimate / past[i].Year.Value.Middle) - 1) * 100);
        }

        return errors;
    }
}
