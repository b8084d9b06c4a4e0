using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>One month as an office gave it, beside what its cumulative figures imply.</summary>
/// <param name="Month">The month.</param>
/// <param name="Published">The month's own figure; <see langword="null"/> where the office gave none that is held.</param>
/// <param name="Implied">The cumulative figure up to it less the one before; <see langword="null"/> where one of the two is missing.</param>
/// <param name="Revision">
/// What the implied amount has more than the published one: by so much the office moved the months before, rounding included.
/// <see langword="null"/> where one of the two is missing.
/// </param>
public sealed record SingleMonth(Month Month, Evidence? Published, Evidence? Implied, Evidence? Revision)
{
    /// <summary>The better of the two: the office's own, else the implied one.</summary>
    public Evidence? Best => Published ?? Implied;

    /// <summary>Whether earlier months were certainly revised: rounding alone does not explain the difference.</summary>
    public bool TellsRevision => Revision is { } revision && !revision.Value.Contains(0);
}
