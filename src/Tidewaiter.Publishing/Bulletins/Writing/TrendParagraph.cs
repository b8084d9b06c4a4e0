using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Indicators.Seasonal;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The longer course: twelve months together, the average of years, the month without its season.</summary>
internal static class TrendParagraph
{
    private const int Years = 5;
    private const decimal VaguestRate = 1;

    // In points: an adjusted change that later months move by more says nothing.
    private const decimal GreatestUsefulRevision = 5;

    public static string? Write(Draft draft)
    {
        string?[] sentences = [Rolling(draft), Average(draft), Adjusted(draft)];
        return sentences.Any(sentence => sentence is not null) ? string.Join(' ', sentences.OfType<string>()) : null;
    }

    private static string? Rolling(Draft draft)
    {
        if (draft.Period.End.OfYear == 12 || RollingYears.Of(draft.Vantage, draft.Of(draft.Trade), draft.Period.End) is not { } year)
        {
            return null;
        }

        draft.Note("trade.twelve_months", $"{draft.Name(draft.Trade)} in the twelve months to {Periods.Of(Period.Of(draft.Period.End))}", year);
        return $"In the twelve months to {Periods.Of(Period.Of(draft.Period.End))}, trade came to {Money.Of(year)}.";
    }

    private static string? Average(Draft draft)
    {
        var before = draft.Period.Shift(-12 * Years);
        if (draft.Level(draft.Trade, draft.Period) is not { } last || Levels.Best(draft.Vantage, draft.Of(draft.Trade), before) is not { IsDecisive: true } first
            || AverageGrowth.Of(last, first, Years) is not { } rate || rate.Value.HalfWidth > VaguestRate)
        {
            return null;
        }

        draft.Note("trade.average_growth", $"{draft.Name(draft.Trade)}, {Periods.Of(before)} to {Periods.Of(draft.Period)}, average growth a year", rate);
        return $"Since {Periods.Of(before)}, trade has {(rate.Value.Middle < 0 ? "shrunk" : "grown")} by an average of {Rates.Of(rate)} a year.";
    }

    private static string? Adjusted(Draft draft)
    {
        var month = draft.Period.End;
        if (SeasonalAdjustment.Of(draft.Vantage, draft.Of(draft.Trade), month) is not { MeanRevision: <= GreatestUsefulRevision } adjusted)
        {
            return null;
        }

        draft.Note("trade.seasonally_adjusted", $"{draft.Name(draft.Trade)} in {Periods.Of(Period.Of(month))}, seasonally adjusted", adjusted.Level);
        draft.Note("trade.seasonally_adjusted.on_month", $"{draft.Name(draft.Trade)} in {Periods.Of(Period.Of(month))}, seasonally adjusted, change on {Periods.Of(Period.Of(month.Plus(-1)))}", adjusted.OnMonth);
        var error = adjusted.Tested == 0 ? "" : $"; first estimates of this kind have been revised by {adjusted.MeanRevision:0.0} points on average";
        var move = Rates.IsFlat(adjusted.OnMonth.Value) ? "was unchanged" : $"was {(adjusted.OnMonth.Value.Middle > 0 ? "up" : "down")} {Rates.Of(adjusted.OnMonth.Value)}";
        return $"Seasonally adjusted, trade in {Periods.Of(Period.Of(month))} {move} on the month before{error}.";
    }
}
