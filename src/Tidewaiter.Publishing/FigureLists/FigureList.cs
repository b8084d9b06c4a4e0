using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>The official figures of a flow.</summary>
public static class FigureList
{
    /// <summary>Lists them: series by series, the earliest period first, an amount before its rate, an earlier vintage before a later one.</summary>
    /// <returns>Empty where nothing is held, or nothing was out.</returns>
    /// <remarks>
    /// Trade and balances that an office does not print are put together from both directions of one release; rates that it does not print are computed
    /// where level and base are of one release. Their standing says so.
    /// </remarks>
    public static IReadOnlyList<FigureRow> Of(IFigures figures, FigureQuery query)
    {
        var vantage = new Vantage(figures, query.AsOf);
        var subjects = figures.Series
            .Where(series => query.Reporter is null || series.Reporter == query.Reporter || query.Mirror)
            .Select(series => Subject.Of(series, query.Flow, query.Product))
            .OfType<Subject>()
            .ToArray();
        var rows = subjects.Select(subject => (Subject: subject, Rows: Rows(vantage, subject, query).ToArray()))
            .Where(list => list.Rows.Length > 0)
            .ToArray();
        var sides = rows.Select(list => list.Subject.Series.Reporter).ToHashSet();
        var first = query.Reporter ?? (sides.Contains(query.Flow.From) ? query.Flow.From : query.Flow.To);
        return
        [
            .. rows.Where(list => query.Mirror || list.Subject.Series.Reporter == first)
                .OrderBy(list => list.Subject.Series.Reporter != first)
                .ThenByDescending(list => list.Rows.Length)
                .ThenBy(list => list.Subject.Series.Id, StringComparer.Ordinal)
                .SelectMany(list => list.Rows),
        ];
    }

    private static IEnumerable<FigureRow> Rows(Vantage vantage, Subject subject, FigureQuery query)
    {
        var key = subject.Key;
        Direction[] directions = key.Direction == Direction.Total || key.Direction == Direction.Balance
            ? [key.Direction, Direction.Export, Direction.Import]
            : [key.Direction];
        var periods = directions
            .SelectMany(direction => vantage.Figures.History(key with { Direction = direction })?.Periods ?? [])
            .Where(period => query.Within is not { } within || within.Contains(period))
            .Distinct()
            .OrderBy(period => (period.Start.FirstDay, period.Months));
        foreach (var period in periods)
        {
            foreach (var measure in (Measure[])[Measure.Amount, Measure.Growth, Measure.Quantity])
            {
                foreach (var evidence in query.Vintages ? Vintages(vantage, subject, period, measure) : Latest(vantage, subject, period, measure))
                {
                    yield return new(subject, measure, evidence);
                }
            }
        }
    }

    private static IEnumerable<Evidence> Latest(Vantage vantage, Subject subject, Period period, Measure measure) =>
        measure == Measure.Amount
            ? Levels.Of(vantage, subject, period).Where(level => level.IsDecisive && level.Derivation.Figures.All(figure => figure.Period == period)).Take(1)
            : vantage.Find(subject.Key, period, measure) is { } held ? [Evidence.Of(held)]
            : measure == Measure.Growth ? Growth.Of(vantage, subject, period, period.YearBefore).Where(rate => rate.IsDecisive).Take(1)
            : [];

    // Where an office prints no total of its own, each day on which either direction came out has one.
    private static IEnumerable<Evidence> Vintages(Vantage vantage, Subject subject, Period period, Measure measure)
    {
        var key = subject.Key;
        Direction[] directions = measure == Measure.Amount ? [key.Direction, Direction.Export, Direction.Import] : [key.Direction];
        var days = directions
            .SelectMany(direction => vantage.Figures.History(key with { Direction = direction })?.Vintages(period, measure) ?? [])
            .Select(figure => figure.Release.Day)
            .Where(day => vantage.Day is not { } asOf || day <= asOf)
            .Distinct()
            .Order();
        Evidence? before = null;
        foreach (var day in days)
        {
            foreach (var evidence in Latest(new(vantage.Figures, day), subject, period, measure))
            {
                if (before is null || before.Value != evidence.Value)
                {
                    yield return before = evidence;
                }
            }
        }
    }
}
