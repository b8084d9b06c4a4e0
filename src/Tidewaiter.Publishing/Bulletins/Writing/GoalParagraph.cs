using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;
using Tidewaiter.Publishing.Pairs;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The goals that two governments set: passed when and how early, or what it still takes.</summary>
internal static class GoalParagraph
{
    public static string? Write(Draft draft)
    {
        var sentences = TradeGoal.Of(draft.A, draft.B)
            .Where(goal => goal.Currency == draft.Series.Currency && goal.Told <= (draft.Vantage.Day ?? DateOnly.MaxValue) && goal.Told <= draft.Period.End.LastDay)
            .Select(goal => Sentence(draft, goal))
            .OfType<string>()
            .ToArray();
        return sentences.Length == 0 ? null : string.Join(' ', sentences);
    }

    private static string? Sentence(Draft draft, TradeGoal goal)
    {
        var (end, start) = (draft.Period.End, draft.Period.Start);
        var deadline = Month.Of(goal.By, 12);
        if (deadline < start)
        {
            return null;
        }

        var progress = Targets.Progress(draft.Vantage, draft.Of(draft.Trade), goal.Amount, goal.Told.Year, deadline, end);
        var what = $"the goal of {Money.Round(goal.Amount, goal.Currency)} by {goal.By} that the two governments set themselves";
        if (progress.Level is { } level)
        {
            draft.Note($"goal.{goal.By}.level", $"{draft.Name(draft.Trade)} in {Periods.Of(level.Period)}, held against {Money.Round(goal.Amount, goal.Currency)}", level);
        }

        if (progress.Share is { } share)
        {
            draft.Note($"goal.{goal.By}.share", $"{draft.Name(draft.Trade)} in {Periods.Of(share.Period)} in percent of the goal by {goal.By}", share);
        }

        if (progress is { Reached: { } month, MonthsEarly: { } early })
        {
            var before = progress.Before is { } below ? $": by the end of {Periods.Name(month.Plus(-1))}, it had come to {Money.Of(below)}" : "";
            return month >= start
                ? $"In {Periods.Of(Period.Of(month))}, trade passed {what}, {When(early)}{before}."
                : $"{Capitals.First(what)} had been passed in {Periods.Of(Period.Of(month))}, {When(early)}.";
        }

        if (progress.Level is null)
        {
            return null;
        }

        var stands = $"{Money.Of(progress.Level)} in {Periods.Of(progress.Level.Period)} is {Rates.Of(progress.Share!)} of {what}";
        return progress.IsPast ? $"{Capitals.First(what)} was missed: {stands.Replace($" of {what}", " of it", StringComparison.Ordinal)}."
            : progress.Needed is not { } needed ? $"{stands}."
            : end.Year < goal.By ? $"{stands}; it takes growth of {Rates.Of(needed)} a year to get there."
            : needed.Middle > 0 ? $"{stands}; it would take {Rates.Of(needed)} more in the rest of the year than in the same months of the year before."
            : $"{stands}; it would be met even with {Rates.Of(needed)} less in the rest of the year than in the same months of the year before.";
    }

    private static string When(int early) => early switch
    {
        0 => "in its last month",
        1 => "a month ahead of time",
        > 0 => $"{early} months ahead of time",
        _ => $"{-early} months late",
    };
}
