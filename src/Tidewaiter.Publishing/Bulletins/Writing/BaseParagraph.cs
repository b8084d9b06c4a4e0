using Tidewaiter.Checking.Wording;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What the office compared with, where its rate is another than the amounts as first announced give.</summary>
internal static class BaseParagraph
{
    public static string? Write(Draft draft)
    {
        var (period, before) = (draft.Period, draft.Period.YearBefore);
        var subject = draft.Of(draft.Trade);
        if (draft.OnYear(draft.Trade, period) is not { Standing: Standing.Published } own
            || ImpliedBases.Of(draft.Vantage, subject, period) is not { } implied
            || Levels.Best(draft.Vantage, subject, period) is not { } level
            || Levels.Of(draft.Vantage, subject, before).FirstOrDefault(way => way.IsDecisive) is not { } first
            || Growth.Rate(level, first) is not { } superseded)
        {
            return null;
        }

        draft.Note("trade.implied_base", $"{draft.Name(draft.Trade)} in {Periods.Of(before)}, as the office's rate implies it", implied);
        draft.Note($"trade.{before}", $"{draft.Name(draft.Trade)} in {Periods.Of(before)}, as announced", first);
        draft.Note("trade.growth.on_superseded_base", $"{draft.Name(draft.Trade)} in {Periods.Of(period)}, change on the year before as first announced", superseded);
        if (Rates.Number(own.Value) == Rates.Number(superseded.Value) || implied.Value.Meets(first.Value))
        {
            return null;
        }

        return $"The growth rate is the office's own. It implies a base of {Money.Range(implied.Value, implied.Unit)} for {Periods.Of(before)}, "
            + $"{(implied.Value.Middle < first.Value.Middle ? "less" : "more")} than the {Money.Of(first)} first announced; on that superseded base, growth would be {Rates.Of(superseded.Value)}.";
    }
}
