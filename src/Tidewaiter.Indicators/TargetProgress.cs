using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How far a goal for a calendar year has come.</summary>
/// <param name="Reached">The first month whose cumulative figure met it; <see langword="null"/> where none has.</param>
/// <param name="MonthsEarly">How many months before the deadline that was; negative where it was later.</param>
/// <param name="Before">The cumulative figure of the month before, which had not met it yet; <see langword="null"/> where it is not held.</param>
/// <param name="Level">The cumulative figure that met it; else that of the last full year, or of the year so far where none is held.</param>
/// <param name="Share">The level in percent of the goal.</param>
/// <param name="Needed">
/// The growth a year that still leads to it: from the last full year to the year of the deadline; in that year itself, of the months
/// that are left against the same months of the year before. In percent; <see langword="null"/> where it is reached or passed, or the figures do not say.
/// </param>
/// <param name="IsPast">Whether the figures reach to the deadline.</param>
public sealed record TargetProgress(Month? Reached, int? MonthsEarly, Evidence? Before, Evidence? Level, Evidence? Share, Interval? Needed, bool IsPast);
