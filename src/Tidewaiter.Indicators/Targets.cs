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

    /// <summary>How far a goal has come: reached when, how early, or what growth it still takes.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="amount">The goal in whole units of the series' currency.</param>
    /// <param name="from">The year in which it was set.</param>
    /// <param name="deadline">The last month of the year that is to reach it.</param>
    /// <param name="until">The last month to look at.</param>
    /// <remarks>Method: docs/indicators/record-and-target.md.</remarks>
    /// <example>100 by 2030, and 68 in 2024: six years at 6.6 % each.</example>
    public static TargetProgress Progress(Vantage vantage, Subject subject, decimal amount, int from, Month deadline, Month until)
    {
        if (Reached(vantage, subject, amount, from, deadline) is { } reached && reached.Month <= until)
        {
            var before = reached.Month.OfYear == 1 ? null
                : Levels.Best(vantage, subject, Period.FirstMonths(reached.Month.Year, reached.Month.OfYear - 1));
            return new(reached.Month, deadline.Since(reached.Month), before, reached.Evidence, ShareOf(reached.Evidence, amount), null, until >= deadline);
        }

        var year = until.OfYear == 12 ? until.Year : until.Year - 1;
        var level = Levels.Best(vantage, subject, Period.Year(year)) ?? Levels.Best(vantage, subject, Period.FirstMonths(until.Year, until.OfYear));
        return new(null, null, null, level, level is null ? null : ShareOf(level, amount), until >= deadline ? null : Needed(), until >= deadline);

        Interval? Needed()
        {
            if (until.Year < deadline.Year)
            {
                return level is { Period.IsYear: true } && Interval.Point(amount).Over(level.Value) is { Low: > 0 } ratio
                    ? (new Interval(Root(ratio.Low), Root(ratio.High)) + Interval.Point(-1)) * 100
                    : null;
            }

            var rest = Period.Of(until.Plus(1), deadline);
            return Levels.Best(vantage, subject, Period.FirstMonths(until.Year, until.OfYear)) is { } soFar
                && Levels.Best(vantage, subject, rest.YearBefore) is { } last
                && (Interval.Point(amount) - soFar.Value).Over(last.Value) is { } growth
                ? (growth + Interval.Point(-1)) * 100
                : null;
        }

        decimal Root(decimal ratio) => (decimal)Math.Pow((double)ratio, 1.0 / (deadline.Year - level!.Period.End.Year));
    }

    /// <summary>The last month of which anything is held of a flow, in any direction.</summary>
    public static Month? LastHeld(Vantage vantage, FlowKey key) => vantage.View(key).HeldSpan?.End;

    private static Evidence ShareOf(Evidence level, decimal amount)
    {
        var value = level.Value * (100 / Math.Abs(amount));
        var goal = new Derivation.Stated("the goal", Interval.Point(amount), level.Unit);
        var derivation = new Derivation.Computed(Operation.Share, value, "%", [level.Derivation, goal]);
        return new(value, "%", level.Standing, level.Allowance / Math.Abs(amount) * 100, level.Period, derivation);
    }
}
