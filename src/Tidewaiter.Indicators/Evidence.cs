using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A number that official figures give, how much it can decide, and how it was reached.</summary>
/// <param name="Value">The number within what is known of it. Amounts in whole units, rates and shares in percent.</param>
/// <param name="Unit">ISO 4217, <c>%</c>, <c>x</c>, <c>pp</c> or <c>rank</c>.</param>
/// <param name="Standing">How much it can decide.</param>
/// <param name="Allowance">How far, up or down, revisions between vintages may have moved it; 0 where nothing was mixed.</param>
/// <param name="Period">The months it covers.</param>
/// <param name="Derivation">Where it comes from.</param>
public sealed record Evidence(
    Interval Value, string Unit, Standing Standing, decimal Allowance, Period Period, Derivation Derivation)
{
    /// <summary>The number, with room for revisions on both sides.</summary>
    public Interval Loose => Value.Widen(Allowance);

    /// <summary>Whether it decides by itself.</summary>
    public bool IsDecisive => Standing <= Standing.Computed;

    /// <summary>The leaf with the latest release: the one to cite. <see langword="null"/> where no published figure is in it.</summary>
    public Figure? Cited => Derivation is Derivation.Published published ? published.Figure : Derivation.Figures.MaxBy(figure => figure.Release.Day);

    /// <summary>The figure as evidence of itself.</summary>
    /// <remarks>A later vintage that stands in for the one asked for is given the revisions known of its series.</remarks>
    public static Evidence Of(Held held)
    {
        var figure = held.Figure;
        var rate = figure.Measure == Measure.Growth;
        var allowance = !held.LaterVintage ? 0
            : rate ? Revisions.PercentOf(figure.Flow.Series)
            : Revisions.Of(figure.Flow.Series, figure.Value);
        return new(
            figure.Value,
            rate ? "%" : figure.Flow.Series.Currency,
            Standing.Published,
            allowance,
            figure.Period,
            new Derivation.Published(figure, held.LaterVintage));
    }
}
