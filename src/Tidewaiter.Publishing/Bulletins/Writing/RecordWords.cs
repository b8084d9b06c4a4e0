using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>Whether an amount was the greatest of its kind, with the window that this is said of.</summary>
internal static class RecordWords
{
    // Fewer earlier ones make no record worth a line.
    private const int LeastCompared = 3;
    private const int LeastMonths = 24;

    public static bool IsRecord(Draft draft, Flow flow, Period period) => Window(draft, flow, period) is { IsHigh: true };

    /// <summary>A sentence; <see langword="null"/> where too few earlier amounts are held.</summary>
    public static string? Of(Draft draft, Flow flow, Period period)
    {
        if (Window(draft, flow, period) is not { } window)
        {
            return Exceeds(draft, flow, period) is { } best ? $"It already exceeds {best}." : null;
        }

        var since = $"{window.Earliest.Start.Year}";
        var gaps = HasGaps(window, period);
        if (window.IsHigh)
        {
            var record = Extreme("highest");
            return Exceeds(draft, flow, period) is { } year ? $"{record}, and already exceeds {year}." : $"{record}.";
        }

        draft.Note($"{draft.Key(flow)}.record", $"the record until then, {Periods.Of(window.Greatest.Period)}", window.Greatest);
        return window.IsLow ? $"{Extreme("lowest")}."
            : window.IsSurpassed ? $"The record, {Money.Of(window.Greatest)}, was set in {Periods.Of(window.Greatest.Period)}."
            : null;

        string Extreme(string most) => gaps
            ? $"It is the {most} of the {Counts.Of(window.Compared + 1)} {Kinds(period)} figures on record since {since}"
            : $"It is the {most} for any {Kind(period)} in figures that go back to {since}";
    }

    private static RecordWindow? Window(Draft draft, Flow flow, Period period) =>
        Records.Of(draft.Vantage, draft.Of(flow), period) is { Own.IsDecisive: true } window && window.Compared >= (period.IsMonth ? LeastMonths : LeastCompared) ? window : null;

    /// <summary>The best full year before, where part of a year already has more than it.</summary>
    private static string? Exceeds(Draft draft, Flow flow, Period period)
    {
        if (!period.IsCumulative || period.IsYear || period.Months < 6 || Levels.Best(draft.Vantage, draft.Of(flow), period) is not { } own
            || Records.Of(draft.Vantage, draft.Of(flow), Period.Year(period.Start.Year - 1)) is not { } years)
        {
            return null;
        }

        var best = Math.Abs(years.Own.Value.Middle) >= Math.Abs(years.Greatest.Value.Middle) ? years.Own : years.Greatest;
        if (Math.Abs(own.Value.Middle) <= Math.Abs(best.Value.Middle) + best.Allowance)
        {
            return null;
        }

        draft.Note($"{draft.Key(flow)}.best_year", $"the best full year before, {Periods.Of(best.Period)}", best);
        return $"the whole of {best.Period.Start.Year}, the best year until then, at {Money.Of(best)}";
    }

    private static bool HasGaps(RecordWindow window, Period period) =>
        window.Compared < (period.IsMonth ? period.Start.Since(window.Earliest.Start) : period.Start.Year - window.Earliest.Start.Year);

    private static string Kind(Period period) =>
        period.IsMonth ? "month"
        : period.IsYear ? "year"
        : period.Months == 3 && period.Start.OfYear % 3 == 1 ? $"{Ordinal(period.End.OfYear / 3)} quarter"
        : Periods.Of(period).Replace($" {period.End.Year}", "", StringComparison.Ordinal);

    private static string Kinds(Period period) => period.IsMonth ? "monthly" : period.IsYear ? "annual" : Kind(period);

    private static string Ordinal(int quarter) => quarter switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };
}
