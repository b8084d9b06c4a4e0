using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How far an amount that somebody set as a goal has been reached.</summary>
public static class Targets
{
    /// <summary>The first month in which the cumulative figure of a calendar year met an amount.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="amount">The goal in whole units of the series' currency.</param>
    /// <param name="from">The first year to look at.</param>
    /// <param name="deadline">The last month to look at; later months are looked at too, so that a goal reached late is told.</param>
    /// <returns>The month and the cumulative figure; <see langword="null"/> where no figure held meets it.</returns>
    /// <example>200 billion by 2024: January–November 2023 had 218.2 billion, January–October 196.5: November 2023.</example>
    public static (Month Month, Evidence Evidence)? Reached(Vantage vantage, Subject subject, decimal amount, int from, Month deadline)
    {
        var last = LastHeld(vantage, subject.Key) ?? deadline;
        for (var year = from; year <= last.Year; year++)
        {
            for (var months = 1; months <= 12; months++)
            {
                var period = Period.FirstMonths(year, months);
                if (period.End > last)
                {
                    return null;
                }

                if (Levels.Best(vantage, subject, period) is { } level && Math.Abs(level.Value.Middle) >= Math.Abs(amount))
                {
                    return (period.End, level);
                }
            }
        }

        return null;
    }

    /// <summary>The last month of which anything is held of a flow, in any direction.</summary>
    public static Month? LastHeld(Vantage vantage, FlowKey key)
    {
        Month? last = null;
        foreach (var direction in (ReadOnlySpan<Direction>)[Direction.Total, Direction.Export, Direction.Import, Direction.Balance])
        {
            if (vantage.Figures.History(key with { Direction = direction })?.Periods is [.., var period] && !(last >= period.End))
            {
                last = period.End;
            }
        }

        return last;
    }
}
