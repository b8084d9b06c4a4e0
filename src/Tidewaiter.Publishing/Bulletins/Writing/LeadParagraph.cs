using Tidewaiter.Checking.Wording;
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
        var name = EconomyWords.Sentence(draft.Name(flow));
        var first = rate is null
            ? $"{name} came to {Money.Of(level)} in {Periods.Of(draft.Period)}, {Source(draft, level)}."
            : $"{name} {draft.Verbs.Moved(rate)} from a year earlier {(Rates.IsFlat(rate.Value) ? "at" : "to")} {Money.Of(level)} in {Periods.Of(draft.Period)}, {Source(draft, level)}.";
        if (rate is null)
        {
            draft.Missing.Add($"The growth of {draft.Name(flow)} in {Periods.Of(draft.Period)} cannot be told: neither a rate nor the amount of a year before is held.");
        }

        return RecordWords.Of(draft, flow, draft.Period) is { } record ? $"{first} {record}" : first;
    }

    private static string Source(Draft draft, Evidence level)
    {
        var office = draft.Series.Publisher;
        var article = office.StartsWith("Officials", StringComparison.Ordinal) || office.StartsWith("CEPII", StringComparison.Ordinal) || office.StartsWith("UN ", StringComparison.Ordinal) ? "" : "the ";
        var by = $"according to {article}{office}";
        if (level.Cited?.Release is not { } release)
        {
            return by;
        }

        var day = $"{(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}";
        return level.Derivation.HasLaterVintage
            ? $"{by}, whose earlier figures are not held: this one was released on {day}"
            : $"{by}, which released the figures on {day}";
    }
}
