using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>How far the figures of a series on a pair reach.</summary>
/// <param name="Series">The series.</param>
/// <param name="Last">The last period of which an amount is held.</param>
/// <param name="Release">The release that brought it.</param>
public sealed record HeldUntil(Series Series, Period Last, Release Release);
