using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>One flow from one vantage, with the answers it has given: the same numbers are asked for again by every claim and every repair that is tried.</summary>
/// <param name="flow">The flow.</param>
/// <param name="history">All that is held of it; <see langword="null"/> where nothing is.</param>
/// <param name="day">The day of the vantage; <see langword="null"/> for now.</param>
internal sealed class FlowView(FlowKey flow, FlowHistory? history, DateOnly? day)
{
    private readonly Dictionary<(Period, Measure), Evidence?> published = [];
    private readonly Dictionary<Period, Evidence?> paths = [];
    private readonly Dictionary<(Period, bool), IReadOnlyList<Evidence>> levels = [];
    private readonly Dictionary<(Period, Period, bool), IReadOnlyList<Evidence>> rates = [];

    public FlowKey Flow { get; } = flow;

    public FlowHistory? History { get; } = history;

    /// <summary>How many answers it remembers.</summary>
    public int Remembered => published.Count + paths.Count + levels.Count + rates.Count;

    public Held? Find(Period period, Measure measure) =>
        History is null ? null
        : day is { } asOf ? History.AsOf(asOf, period, measure)
        : History.Latest(period, measure) is { } latest ? new(latest, LaterVintage: false)
        : null;

    /// <summary>One number as evidence of itself.</summary>
    public Evidence? Published(Period period, Measure measure = Measure.Amount)
    {
        if (History is null)
        {
            return null;
        }

        if (!published.TryGetValue((period, measure), out var found))
        {
            found = Find(period, measure) is { } held ? Evidence.Of(held) : null;
            published.Add((period, measure), found);
        }

        return found;
    }

    /// <summary>The amount from the amounts of other periods.</summary>
    public Evidence? Path(Period period)
    {
        if (History is null)
        {
            return null;
        }

        if (!paths.TryGetValue(period, out var found))
        {
            found = PeriodPaths.Find(this, History, period);
            paths.Add(period, found);
        }

        return found;
    }

    /// <summary>Every way in which the figures give an amount, as made once.</summary>
    public IReadOnlyList<Evidence> Levels(Vantage vantage, Subject subject, Period period)
    {
        if (!levels.TryGetValue((period, subject.Reversed), out var ways))
        {
            ways = Indicators.Levels.Make(vantage, subject, period);
            levels.Add((period, subject.Reversed), ways);
        }

        return ways;
    }

    /// <summary>Every way in which the figures give a rate of change, as made once.</summary>
    public IReadOnlyList<Evidence> Rates(Vantage vantage, Subject subject, Period period, Period against)
    {
        if (!rates.TryGetValue((period, against, subject.Reversed), out var ways))
        {
            ways = Growth.Make(vantage, subject, period, against);
            rates.Add((period, against, subject.Reversed), ways);
        }

        return ways;
    }
}
