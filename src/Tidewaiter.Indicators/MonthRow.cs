using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A row of a table of months.</summary>
/// <param name="Period">A month; January and February together where they were published only so.</param>
/// <param name="Level">The amount; <see langword="null"/> for a gap, which is shown and never filled.</param>
public sealed record MonthRow(Period Period, Evidence? Level);
