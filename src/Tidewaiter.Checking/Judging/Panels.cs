using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>Panels that wait for their next article, one for each processor at most; gone with the figures.</summary>
internal static class Panels
{
    private static readonly ConditionalWeakTable<IFigures, ConcurrentBag<Panel>> Waiting = [];

    /// <summary>A panel that nobody else has.</summary>
    public static Panel Take(IFigures figures) =>
        Waiting.GetOrCreateValue(figures.Moment).TryTake(out var panel) ? panel : new(figures.Moment);

    /// <summary>Lets the next article have it. One that broke off in the middle is better left to be forgotten.</summary>
    public static void GiveBack(Panel panel)
    {
        var waiting = Waiting.GetOrCreateValue(panel.Workbook.Figures);
        if (waiting.Count < Environment.ProcessorCount)
        {
            waiting.Add(panel);
        }
    }
}
