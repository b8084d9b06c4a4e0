namespace Tidewaiter.Publishing.Charts;

/// <summary>A level that somebody aimed at, drawn across the picture.</summary>
/// <param name="Value">In the unit of the chart.</param>
/// <param name="Label">A few words.</param>
public sealed record ChartGoal(decimal Value, string Label);
