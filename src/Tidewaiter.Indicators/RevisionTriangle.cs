using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How the numbers of a flow were revised from release to release.</summary>
/// <param name="Rows">A row a period, the earliest first; those of one vintage too.</param>
/// <param name="Revised">How many rows have a first and a later value.</param>
/// <param name="Mean">The mean of the revisions, first to latest, in percent: above zero where first figures were too low.</param>
/// <param name="MeanAbsolute">The mean of their sizes, in percent.</param>
/// <param name="Bias">
/// The mean over its standard error: beyond ±2, the office revises one way rather than both. <see langword="null"/> with fewer than three
/// revisions, or where all are alike.
/// </param>
/// <param name="SignChanges">How often a revision goes the other way than the one of the row before.</param>
public sealed record RevisionTriangle(IReadOnlyList<RevisedFigure> Rows, int Revised, decimal Mean, decimal MeanAbsolute, double? Bias, int SignChanges)
{
    /// <summary>The triangle of some periods.</summary>
    /// <param name="vantage">The figures as they stood: later vintages are left out.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="periods">The periods.</param>
    /// <returns>Without rows where nothing is held.</returns>
    /// <remarks>
    /// Besides what the office printed, the base that its rate of a year later implies is a vintage: often the only trace of a
    /// revision. A value that does not differ from the one before beyond rounding is no vintage of its own. Method: docs/indicators/revisions.md.
    /// </remarks>
    /// <example>190.271 for 2022 on 13 January 2023, and 190.11 implied by 240.11 and +26.3 % a year later: −0.1 %.</example>
    public static RevisionTriangle Of(Vantage vantage, Subject subject, IEnumerable<Period> periods)
    {
        var rows = periods.Select(period => new RevisedFigure(period, Vintages(vantage, subject, period)))
            .Where(row => row.Vintages.Count > 0)
            .OrderBy(row => row.Period)
            .ToArray();
        var revisions = rows.Select(row => row.RevisionPercent).OfType<Interval>().Select(revision => revision.Middle).ToArray();
        if (revisions.Length == 0)
        {
            return new(rows, 0, 0, 0, null, 0);
        }

        var signs = revisions.Select(Math.Sign).Where(sign => sign != 0).ToArray();
        return new(
            rows,
            revisions.Length,
            revisions.Average(),
            revisions.Average(Math.Abs),
            BiasOf(revisions),
            signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    private static Vintage[] Vintages(Vantage vantage, Subject subject, Period period)
    {
        var all = new List<Vintage>();
        foreach (var figure in vantage.Figures.History(subject.Key)?.Vintages(period) ?? [])
        {
            if (vantage.Day is not { } day || figure.Release.Day <= day)
            {
                var value = Evidence.Of(new Held(figure, LaterVintage: false));
                all.Add(new(figure.Release.Day, subject.Reversed ? Arithmetic.Negative(value) : value, IsImplied: false));
            }
        }

        // A figure put together from both directions has no release of its own: it is dated by the later of the two.
        if (all.Count == 0 && Levels.Best(vantage, subject, period) is { IsDecisive: true, Cited.Release.Day: var day2 } level)
        {
            all.Add(new(day2, level, IsImplied: false));
        }

        if (all.Count > 0 && ImpliedBases.Of(vantage, subject, period.Shift(12)) is { Cited.Release.Day: var later } implied)
        {
            all.Add(new(later, implied, IsImplied: true));
        }

        all.Sort((a, b) => a.Day.CompareTo(b.Day));
        var distinct = new List<Vintage>(all.Count);
        foreach (var vintage in all)
        {
            if (distinct is not [.., var before] || !before.Evidence.Value.Meets(vintage.Evidence.Value))
            {
                distinct.Add(vintage);
            }
        }

        return [.. distinct];
    }

    private static double? BiasOf(decimal[] revisions)
    {
        if (revisions.Length < 3)
        {
            return null;
        }

        var mean = (double)revisions.Average();
        var deviation = Math.Sqrt(revisions.Sum(revision => Math.Pow((double)revision - mean, 2)) / (revisions.Length - 1));
        return deviation == 0 ? null : mean / (deviation / Math.Sqrt(revisions.Length));
    }
}
