using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The last twelve months together, whatever month they end in: a level without a season.</summary>
public static class RollingYears
{
    /// <summary>The amount of the twelve months that end in a month.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="end">The last of the twelve.</param>
    /// <returns>In whole units of the series' currency; <see langword="null"/> where a month is missing and no cumulative figures bridge it.</returns>
    /// <remarks>
    /// All months added, or the year before, plus the months of this year, less the same months of the year before. The latter mixes
    /// releases and is given an allowance. Method: docs/indicators/rolling-year.md.
    /// </remarks>
    /// <example>190.3 in 2022, 218.2 in January–November 2023, 172.4 in January–November 2022: 236.0 in the twelve months to November 2023.</example>
    public static Evidence? Of(Vantage vantage, Subject subject, Month end) =>
        Levels.Best(vantage, subject, Period.Of(end.Plus(-11), end));
}
