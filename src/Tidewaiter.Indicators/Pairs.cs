using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>An amount with the amount it is compared with, in every way the figures give both.</summary>
internal static class Pairs
{
    public static IEnumerable<(Evidence Level, Evidence Before)> Of(Vantage vantage, Subject subject, Period period, Period against)
    {
        var levels = Levels.Of(vantage, subject, period);
        if (levels is not [var level, ..])
        {
            yield break;
        }

        foreach (var before in Levels.Of(vantage, subject, against))
        {
            yield return (level, before);
        }

        if (against == period.YearBefore && ImpliedBases.Of(vantage, subject, period) is { } implied)
        {
            yield return (level, implied);
        }
    }
}
