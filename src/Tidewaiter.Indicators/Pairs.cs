using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>An amount with the amount it is compared with, in every way the figures give both.</summary>
internal static class Pairs
{
    public static IEnumerable<(Evidence Level, Evidence Before)> Of(FlowView view, Period period, Period against, bool reversed)
    {
        var levels = view.Levels(period, reversed).Ways;
        if (levels is not [var level, ..])
        {
            yield break;
        }

        foreach (var before in view.Levels(against, reversed).Ways)
        {
            yield return (level, before);
        }

        if (against == period.YearBefore && ImpliedBases.Of(view, period, reversed) is { } implied)
        {
            yield return (level, implied);
        }
    }
}
