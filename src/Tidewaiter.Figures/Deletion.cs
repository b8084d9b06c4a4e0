namespace Tidewaiter.Figures;

/// <summary>A number that a later release of the same table no longer holds: known before that release, withdrawn since.</summary>
/// <param name="Flow">Whose number it was.</param>
/// <param name="Period">The months it covered.</param>
/// <param name="Measure">What it measured.</param>
/// <param name="Release">The release that came without it.</param>
public sealed record Deletion(FlowKey Flow, Period Period, Measure Measure, Release Release);
