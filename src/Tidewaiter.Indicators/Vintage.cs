namespace Tidewaiter.Indicators;

/// <summary>One value that a number had.</summary>
/// <param name="Day">The day it came out; of an implied one, the day of the release that implies it.</param>
/// <param name="Evidence">The value.</param>
/// <param name="IsImplied">Whether it is the base that the office's rate of a year later implies, and was not printed itself.</param>
public sealed record Vintage(DateOnly Day, Evidence Evidence, bool IsImplied);
