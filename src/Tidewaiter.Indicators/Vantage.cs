using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The figures as they stood at the end of a day, or as they stand now.</summary>
/// <param name="figures">What is held.</param>
/// <param name="day">The day; <see langword="null"/> for now: the latest vintage of everything.</param>
/// <remarks>It remembers what it was asked, so one serves one article or one page, on one thread at a time.</remarks>
public sealed class Vantage(IFigures figures, DateOnly? day)
{
    // Some megabytes: far more than the longest honest article asks for, and an end for one that asks for everything.
    private const int MostRemembered = 20_000;
    private const int FlowsBetweenCounts = 256;

    private readonly Dictionary<FlowKey, FlowView> views = [];
    private int asked;

    /// <summary>What is held.</summary>
    public IFigures Figures { get; } = figures;

    /// <summary>The day; <see langword="null"/> for now.</summary>
    public DateOnly? Day { get; } = day;

    /// <summary>One number as it stood.</summary>
    /// <returns><see langword="null"/> where nothing is held, or nothing was out.</returns>
    public Held? Find(FlowKey flow, Period period, Measure measure = Measure.Amount) => View(flow).Find(period, measure);

    /// <summary>All that is held of a flow, from whatever day; <see langword="null"/> where nothing is.</summary>
    public FlowHistory? History(FlowKey flow) => View(flow).History;

    /// <summary>One number as evidence of itself.</summary>
    internal Evidence? Published(FlowKey flow, Period period, Measure measure = Measure.Amount) => View(flow).Published(period, measure);

    /// <summary>One flow from here.</summary>
    internal FlowView View(FlowKey flow)
    {
        if (++asked % FlowsBetweenCounts == 0 && views.Count + views.Values.Sum(view => view.Remembered) > MostRemembered)
        {
            views.Clear();
        }

        if (!views.TryGetValue(flow, out var known))
        {
            known = new(flow, Figures.History(flow), Day);
            views.Add(flow, known);
        }

        return known;
    }
}
