namespace Tidewaiter.Publishing.Charts;

/// <summary>One line or row of bars.</summary>
/// <param name="Name">What stands beside it.</param>
/// <param name="Values">One for each point of the chart; <see langword="null"/> leaves a gap.</param>
public sealed record ChartLine(string Name, IReadOnlyList<decimal?> Values);
