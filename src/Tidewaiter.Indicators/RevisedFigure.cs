using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A row of a revision triangle: one number, from its first vintage to its latest.</summary>
/// <param name="Period">The months.</param>
/// <param name="Vintages">Each with the day it came out; the oldest first.</param>
public sealed record RevisedFigure(Period Period, IReadOnlyList<Vintage> Vintages)
{
    /// <summary>What came out first.</summary>
    public Vintage First => Vintages[0];

    /// <summary>What holds as of the day asked for.</summary>
    public Vintage Latest => Vintages[^1];

    /// <summary>The latest against the first, in percent; <see langword="null"/> where there is one vintage only, or the first may be zero.</summary>
    public Interval? RevisionPercent =>
        Vintages.Count > 1 && Latest.Evidence.Value.Over(First.Evidence.Value) is { } ratio ? (ratio + Interval.Point(-1)) * 100 : null;
}
