namespace Tidewaiter.Indicators.Seasonal;

/// <summary>A month freed of its season.</summary>
/// <param name="Level">The adjusted amount, in whole units of the series' currency; its allowance is the mean revision.</param>
/// <param name="OnMonth">The change on the adjusted month before, in percent; its allowance is the mean revision of such changes, in points.</param>
/// <param name="SeasonPercent">How far the season lifts (+) or lowers (−) the month, in percent of the adjusted amount.</param>
/// <param name="Months">How many months the adjustment rests on.</param>
/// <param name="Tested">For how many earlier months a first adjustment could be held against that of today.</param>
/// <param name="MeanRevision">By how many percentage points the change on the month before was revised on average as later months came; 0 where none could be tested.</param>
public sealed record SeasonallyAdjusted(Evidence Level, Evidence OnMonth, decimal SeasonPercent, int Months, int Tested, decimal MeanRevision);
