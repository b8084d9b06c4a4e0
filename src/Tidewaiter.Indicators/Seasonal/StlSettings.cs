namespace Tidewaiter.Indicators.Seasonal;

/// <summary>How smooth the parts of a decomposition are to be.</summary>
/// <param name="Cycle">How many values make a cycle: 12 months.</param>
/// <param name="SeasonalSpan">Over how many cycles the season is smoothed, an odd number of at least 7 as a rule; <see langword="null"/> for a season that never changes.</param>
/// <param name="Robust">Whether values far off are given less weight.</param>
internal sealed record StlSettings(int Cycle, int? SeasonalSpan, bool Robust)
{
    /// <summary>The span of the season in use: so long that it is the same throughout, where it never changes.</summary>
    public int Season(int count) => SeasonalSpan ?? (10 * count) + 1;

    /// <summary>Over how many values the trend is smoothed: the least odd number that leaves the season no part in it.</summary>
    public int Trend(int count) => Odd((int)Math.Ceiling(1.5 * Cycle / (1 - (1.5 / Season(count)))));

    /// <summary>Over how many values the seasonal part is freed of trend.</summary>
    public int LowPass => Odd(Cycle);

    /// <summary>Between how many points a smooth line is drawn straight, to spare work.</summary>
    public static int Jump(int span) => (int)Math.Ceiling(span / 10.0);

    private static int Odd(int number) => number % 2 == 0 ? number + 1 : number;
}
