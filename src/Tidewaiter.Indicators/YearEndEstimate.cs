namespace Tidewaiter.Indicators;

/// <summary>What a year would come to, and how far the same estimate was off in years that are known.</summary>
/// <param name="Estimate">The estimate, in whole units of the series' currency, with the past years it rests on; its allowance is the mean error.</param>
/// <param name="Least">What it would be with the greatest share of the past years.</param>
/// <param name="Most">What it would be with the least share of the past years.</param>
/// <param name="Years">How many past years it rests on.</param>
/// <param name="Tested">In how many past years the same estimate, made of the years before them, can be held against what came.</param>
/// <param name="MeanError">By how much it was off there on average, up or down, in percent; 0 where none could be tested.</param>
/// <param name="GreatestError">By how much it was off at most, in percent.</param>
public sealed record YearEndEstimate(Evidence Estimate, decimal Least, decimal Most, int Years, int Tested, decimal MeanError, decimal GreatestError);
