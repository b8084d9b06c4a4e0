using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The figures as they stood at the end of a day, or as they stand now.</summary>
/// <param name="figures">What is held.</param>
/// <param name="day">The day; <see langword="null"/> for now: the latest vintage of everything.</param>
public sealed class Vantage(IFigures figures, DateOnly? day)
{
    /// <summary>What is held.</summary>
    public IFigures Figures { get; } = figures;

    /// <summary>The day; <see langword="null"/> for now.</summary>
    public DateOnly? Day { get; } = day;

    /// <summary>One number as it stood.</summary>
    /// <returns><see langword="null"/> where nothing is held, or nothing was out.</returns>
    public Held? Find(FlowKey flow, Period period, Measure measure = Measure.Amount)
    {
        if (Figures.History(flow) is not { } history)
        {
            return null;
        }

        return Day is { } asOf ? history.AsOf(asOf, period, measure)
            : history.Latest(period, measure) is { } latest ? new(latest, LaterVintage: false)
            : null;
    }

    /// <summary>One number as evidence of itself.</summary>
    internal Evidence? Published(FlowKey flow, Period period, Measure measure = Measure.Amount) =>
        Find(flow, period, measure) is { } held ? Evidence.Of(held) : null;
}
