using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>One number of a list.</summary>
/// <param name="Subject">The flow as its office counts it.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Evidence">The number; of a flow that the office does not print itself, put together from both directions.</param>
public sealed record FigureRow(Subject Subject, Measure Measure, Evidence Evidence)
{
    /// <summary>The series.</summary>
    public Series Series => Subject.Series;

    /// <summary>The months.</summary>
    public Period Period => Evidence.Period;

    /// <summary>The release to cite: the latest that went in.</summary>
    public Release? Release => Evidence.Cited?.Release;

    /// <summary>The page that passed it on most precisely; <see langword="null"/> where the office's own file was read, or the number was computed.</summary>
    public Relay? Relay => Evidence.Derivation is Derivation.Published { Figure.Relays: [var relay, ..] } ? relay : null;

    /// <summary>Where it can be looked at.</summary>
    public string? Address => Release?.Address ?? Relay?.Address;
}
