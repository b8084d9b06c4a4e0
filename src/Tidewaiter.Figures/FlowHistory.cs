namespace Tidewaiter.Figures;

/// <summary>All that is held of one flow: every period, every measure, every vintage.</summary>
public sealed class FlowHistory
{
    private readonly Dictionary<(Period, Measure), Figure[]> vintages;
    private DateOnly[]? turns;

    /// <summary>Puts figures of one flow in order.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="figures">Its figures, in any order.</param>
    /// <param name="deletions">Which of its numbers were withdrawn, and by which release; none unless said otherwise.</param>
    /// <exception cref="ArgumentException">A figure belongs to another flow.</exception>
    public FlowHistory(FlowKey flow, IEnumerable<Figure> figures, IReadOnlyList<Deletion>? deletions = null)
    {
        Flow = flow;
        Deletions = deletions ?? [];
        vintages = figures
            .GroupBy(figure => figure.Flow == flow
                ? (figure.Period, figure.Measure)
                : throw new ArgumentException($"A figure of {figure.Flow} is none of {flow}."))
            .ToDictionary(group => group.Key, group => group.OrderBy(figure => figure.Release.Day).ToArray());
        Periods = [.. vintages.Keys.Select(key => key.Item1).Distinct().Order()];
        Span = Periods is [.., var last] ? Period.Of(Periods.Min(period => period.Start), last.End) : null;
    }

    /// <summary>Whose figures these are.</summary>
    public FlowKey Flow { get; }

    /// <summary>The periods of which something is held, the earliest end first.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>Every figure held, period by period, the oldest release of each number first.</summary>
    public IEnumerable<Figure> Figures =>
        from period in Periods
        from measure in Enum.GetValues<Measure>()
        from figure in Vintages(period, measure)
        select figure;

    /// <summary>The numbers that a later release of the same table came without. Their vintages of before are held still.</summary>
    public IReadOnlyList<Deletion> Deletions { get; }

    /// <summary>The days, in order, with which what was known became something else: from one up to the next, every day gives the same answers.</summary>
    public IReadOnlyList<DateOnly> Turns => TurnsInOrder();

    /// <summary>How many turns there were by the end of a day; all of them by now.</summary>
    public int TurnsBy(DateOnly? day)
    {
        var all = TurnsInOrder();
        if (day is not { } asOf)
        {
            return all.Length;
        }

        var found = Array.BinarySearch(all, asOf);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>From the first month to the last of which something is held; <see langword="null"/> where nothing is.</summary>
    public Period? Span { get; }

    /// <summary>Every vintage of one number, the oldest release first; empty where nothing is held.</summary>
    public IReadOnlyList<Figure> Vintages(Period period, Measure measure = Measure.Amount) =>
        vintages.TryGetValue((period, measure), out var held) ? held : [];

    /// <summary>The number as it stands today; <see langword="null"/> where nothing is held, or the office withdrew it.</summary>
    public Figure? Latest(Period period, Measure measure = Measure.Amount) =>
        Vintages(period, measure) is [.., var last] && !IsWithdrawn(last, DateOnly.MaxValue) ? last : null;

    /// <summary>The number as it was known at the end of a day.</summary>
    /// <returns>
    /// The latest vintage released by that day; else, where the office had published by then, the earliest one held, marked;
    /// <see langword="null"/> where nothing was out yet, the number had been withdrawn by then, or nothing is held at all.
    /// </returns>
    /// <remarks>An estimated day of release never proves that a figure was not out: it is enough that its months were over.</remarks>
    public Held? AsOf(DateOnly day, Period period, Measure measure = Measure.Amount)
    {
        var all = Vintages(period, measure);
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i].Release.Day <= day)
            {
                return IsWithdrawn(all[i], day) ? null : new(all[i], LaterVintage: false);
            }
        }

        if (all.Count == 0)
        {
            return null;
        }

        var earliest = all[0];
        return day >= KnownFrom(earliest) ? new(earliest, LaterVintage: !earliest.Release.DayEstimated) : null;
    }

    // The day from which the earliest vintage held stands in for what the office had published.
    private DateOnly KnownFrom(Figure earliest) =>
        earliest.Release.DayEstimated ? earliest.Period.End.DayAfter(1) : Flow.Series.UsuallyOut(earliest.Period.End);

    private DateOnly[] TurnsInOrder() =>
        turns ??= [.. TurnsOfFigures().Concat(Deletions.Select(deletion => deletion.Release.Day)).Distinct().Order()];

    private IEnumerable<DateOnly> TurnsOfFigures()
    {
        foreach (var held in vintages.Values)
        {
            if (KnownFrom(held[0]) is var known && known < held[0].Release.Day)
            {
                yield return known;
            }

            foreach (var figure in held)
            {
                yield return figure.Release.Day;
            }
        }
    }

    // A release that holds the number again, be it on the same day, speaks louder than one that came without it.
    private bool IsWithdrawn(Figure figure, DateOnly day)
    {
        foreach (var deletion in Deletions)
        {
            if (deletion.Period == figure.Period && deletion.Measure == figure.Measure
                && deletion.Release.Day > figure.Release.Day && deletion.Release.Day <= day)
            {
                return true;
            }
        }

        return false;
    }
}
