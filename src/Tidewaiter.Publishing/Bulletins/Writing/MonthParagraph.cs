using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The last month alone; for a bulletin on a month, the year so far.</summary>
internal static class MonthParagraph
{
    public static string? Write(Draft draft)
    {
        var period = draft.Period;
        return period.IsMonth ? (period.Start.OfYear > 1 ? SoFar(draft, Period.FirstMonths(period.Start.Year, period.Start.OfYear)) : OnMonth(draft))
            : period.IsCumulative ? Month(draft, period.End)
            : null;
    }

    private static string? Month(Draft draft, Month month)
    {
        var flow = draft.Level(draft.Trade, draft.Period) is null ? (draft.Level(draft.Exports, draft.Period) is null ? draft.Imports : draft.Exports) : draft.Trade;
        var one = SingleMonths.Of(draft.Vantage, draft.Of(flow), month);
        if (one.Best is null || draft.Level(flow, Period.Of(month)) is not { } level)
        {
            draft.Missing.Add($"No figure for {Periods.Of(Period.Of(month))} alone is held.");
            return null;
        }

        if (level.Value == Interval.Point(0))
        {
            return $"In {Periods.Name(month)} alone, no trade was recorded.";
        }

        var what = flow.Kind == FlowKind.Trade ? "trade" : draft.Name(flow);
        var sentences = new List<string>
        {
            $"In {Periods.Name(month)} alone, {what} came to {Money.Of(level)}{Changes(draft, flow, Period.Of(month))}.",
        };
        if (RecordWords.IsRecord(draft, flow, Period.Of(month)))
        {
            sentences.Add(RecordWords.Of(draft, flow, Period.Of(month))!);
        }

        if (flow.Kind == FlowKind.Trade && Parts(draft, month) is { } parts)
        {
            sentences.Add(parts);
        }

        if (one.TellsRevision)
        {
            draft.Note($"{draft.Key(flow)}.{month}.implied", $"{draft.Name(flow)} in {Periods.Of(Period.Of(month))}, as the cumulative figures differ", one.Implied!);
            draft.Note($"{draft.Key(flow)}.{month}.revision", $"what earlier months were revised by with {Periods.Of(draft.Period)}", one.Revision!);
            sentences.Add($"The cumulative figures of {Periods.Of(Period.FirstMonths(month.Year, month.OfYear - 1))} and {Periods.Of(draft.Period)} lie "
                + $"{Money.Of(one.Implied!.Value, one.Implied.Unit)} apart: with the later one, earlier months were revised {(one.Revision!.Value.Middle > 0 ? "up" : "down")} by {Money.Of(one.Revision.Value, one.Revision.Unit)}.");
        }

        return string.Join(' ', sentences);
    }

    private static string? Parts(Draft draft, Month month)
    {
        var (sold, bought) = (draft.Sold, draft.Bought);
        return draft.Level(sold, Period.Of(month)) is { } exports && draft.Level(bought, Period.Of(month)) is { } imports
            ? $"Exports were {Money.Of(exports)}{Year(sold)}, imports {Money.Of(imports)}{Year(bought)}."
            : null;

        string Year(Flow flow) => draft.OnYear(flow, Period.Of(month)) is { } rate ? $" ({Rates.Signed(rate).Replace("~", "about ", StringComparison.Ordinal)} from a year earlier)" : "";
    }

    private static string? OnMonth(Draft draft) =>
        draft.OnBefore(draft.Trade, draft.Period) is { } rate
            ? $"Compared with {Periods.Of(draft.Period.Before)}, trade {draft.Verbs.Moved(rate)}."
            : null;

    private static string? SoFar(Draft draft, Period soFar)
    {
        var onMonth = OnMonth(draft);
        if (draft.Level(draft.Trade, soFar) is not { } level)
        {
            return onMonth;
        }

        var words = draft.OnYear(draft.Trade, soFar) is { } rate
            ? $"{(soFar.IsYear ? $"In {soFar.Start.Year} as a whole" : $"For {Periods.Of(soFar)}")}, it {draft.Verbs.Moved(rate)} from a year earlier to {Money.Of(level)}."
            : $"{(soFar.IsYear ? $"In {soFar.Start.Year} as a whole" : $"For {Periods.Of(soFar)}")}, it came to {Money.Of(level)}.";
        return onMonth is null ? words.Replace(" it ", " trade ", StringComparison.Ordinal) : $"{onMonth} {words}";
    }

    private static string Changes(Draft draft, Flow flow, Period month)
    {
        var (before, year) = (draft.OnBefore(flow, month), draft.OnYear(flow, month));
        var earlier = Periods.Name(month.Before.Start);
        return (before, year) switch
        {
            (null, null) => "",
            (null, { } y) => $", {Than(y)} than a year earlier",
            ({ } b, null) => $", {Than(b)} than in {earlier}",
            ({ } b, { } y) => $", {Than(b)} than in {earlier} and {Than(y)} than a year earlier",
        };
    }

    private static string Than(Evidence rate) =>
        Rates.IsFlat(rate.Value) ? "no more" : $"{Rates.Of(rate)} {(rate.Value.Middle > 0 ? "more" : "less")}";
}
