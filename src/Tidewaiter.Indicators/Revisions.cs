using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How far an office may have moved a number between two of its releases.</summary>
/// <remarks>
/// The series say how far their office has been seen to revise. Where nothing is known, one percent is allowed: an office that
/// was never seen to revise has more often not been watched.
/// </remarks>
internal static class Revisions
{
    private const decimal LeastPercent = 1;

    /// <summary>In percent of an amount.</summary>
    public static decimal PercentOf(Series series) => Math.Max(series.RevisionPercent, LeastPercent);

    /// <summary>In whole units, for an amount of that size.</summary>
    public static decimal Of(Series series, Interval amount) =>
        PercentOf(series) / 100 * Math.Max(Math.Abs(amount.Low), Math.Abs(amount.High));
}
