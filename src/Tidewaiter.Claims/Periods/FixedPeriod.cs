namespace Tidewaiter.Claims.Periods;

/// <summary>A phrase whose meaning is no sum of its words: "year on year", "so far this year".</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Months">Of a comparison, how far back it goes; 0 for "as many months, just before". Of a reference, how long the period referred to is; 0 for any.</param>
/// <param name="Rule">The name of the rule.</param>
internal sealed record FixedPeriod(FixedMeaning Meaning, int Months, string Rule);
