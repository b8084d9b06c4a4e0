using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The main number: how much, how it changed, who says so, and whether it was ever more.</summary>
internal static class LeadParagraph
{
    public static string Write(Draft draft)
    {
        var flow = draft.Level(draft.Trade, draft.Period) is not null ? draft.Trade
            : draft.Level(draft.Exports, draft.Period) is not null ? draft.Exports
            : draft.Imports;
        var level = draft.Level(flow, draft.Period)!;
        var rate = draft.OnYear(flow, draft.Period);
        var name = Capitals.First(draft.Name(flow));
        var first = level.Value == Interval.Point(0)
            ? $"No {(flow.Kind == FlowKind.Trade ? draft.Name(flow) : "trade of this kind")} was recorded in {Periods.Of(draft.Period)}, {Source(draft, level)}."
            : rate is null
            ? $"{name} came to {Money.Of(level)} in {Periods.Of(draft.Period)}, {Source(draft, level)}."
            : $"{name} {draft.Verbs.Moved(rate)} from a year earlier {(Rates.IsFlat(rate.Value) ? "at" : "to")} {Money.Of(level)} in {Periods.Of(draft.Period)}, {Source(draft, level)}.";
        if (rate is null && level.Value != Interval.Point(0))
        {
            draft.Missing.Add(Levels.Best(draft.Vantage, draft.Of(flow), draft.Period.YearBefore) is null
                ? $"The growth of {draft.Name(flow)} in {Periods.Of(draft.Period)} cannot be told: neither a rate nor the amount of a year before is held."
                : $"The growth of {draft.Name(flow)} in {Periods.Of(draft.Period)} cannot be told: the amounts are printed too coarsely.");
        }

        return RecordWords.Of(draft, flow, draft.Period) is { } record ? $"{first} {record}" : first;
    }

    private static string Source(Draft draft, Evidence level)
    {
        var by = $"according to {OfficeWords.Of(draft.Series)}";
        return level.Cited?.Release is not { } release ? by
            : level.Derivation.HasLaterVintage ? $"{by} (in its release of {Periods.Day(release.Day)}; the one of the time is not held)"
            : $"{by}, which released the figures {OfficeWords.On(release)}";
    }
}
