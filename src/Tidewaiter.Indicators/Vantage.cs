using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The figures as they stood at the end of a day, or as they stand now.</summary>
/// <remarks>It remembers what it was asked, with all others of its <see cref="Workbook"/>: on one thread at a time.</remarks>
public sealed class Vantage
{
    private readonly Workbook workbook;

    /// <summary>The figures from one day, for an article or a page.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="day">The day; <see langword="null"/> for now: the latest vintage of everything.</param>
    public Vantage(IFigures figures, DateOnly? day) : this(new Workbook(figures), day)
    {
    }

    internal Vantage(Workbook workbook, DateOnly? day) => (this.workbook, Day) = (workbook, day);

    /// <summary>What is held.</summary>
    public IFigures Figures => workbook.Figures;

    /// <summary>The day; <see langword="null"/> for now.</summary>
    public DateOnly? Day { get; }

    /// <summary>One number as it stood.</summary>
    /// <returns><see langword="null"/> where nothing is held, or nothing was out.</returns>
    public Held? Find(FlowKey flow, Period period, Measure measure = Measure.Amount) => View(flow).Find(period, measure);

    /// <summary>All that is held of a flow, from whatever day; <see langword="null"/> where nothing is.</summary>
    public FlowHistory? History(FlowKey flow) => View(flow).History;

    /// <summary>One number as evidence of itself.</summary>
    internal Evidence? Published(FlowKey flow, Period period, Measure measure = Measure.Amount) => View(flow).Published(period, measure);

    /// <summary>One flow from here.</summary>
    public FlowView View(FlowKey flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return workbook.View(flow.Series, flow.Partner, flow.Product, Day).In(flow.Direction);
    }

    /// <summary>The place of a partner, as found once.</summary>
    internal Place? Place(Subject subject, Period period) => workbook.Place(this, subject, period);
}
