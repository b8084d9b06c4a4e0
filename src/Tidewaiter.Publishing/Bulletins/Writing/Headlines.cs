using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The line on top.</summary>
internal static class Headlines
{
    public static string Of(Draft draft)
    {
        var pair = draft.Partner == EconomyCode.World
            ? $"{EconomyWords.ShortOwner(draft.Reporter)} trade with the world"
            : $"{EconomyWords.Short(draft.A)}–{EconomyWords.Short(draft.B)} trade";
        if (draft.Level(draft.Trade, draft.Period) is { } trade)
        {
            return Line(pair, trade, draft.OnYear(draft.Trade, draft.Period), RecordWords.IsRecord(draft, draft.Trade, draft.Period));
        }

        var flow = draft.Level(draft.Exports, draft.Period) is null ? draft.Imports : draft.Exports;
        var words = flow.From == draft.Reporter
            ? $"{EconomyWords.ShortOwner(draft.Reporter)} exports to {EconomyWords.Short(draft.Partner)}"
            : $"{EconomyWords.ShortOwner(draft.Reporter)} imports from {EconomyWords.Short(draft.Partner)}";
        return Line(words, draft.Level(flow, draft.Period)!, draft.OnYear(flow, draft.Period), RecordWords.IsRecord(draft, flow, draft.Period));

        string Line(string what, Indicators.Evidence level, Indicators.Evidence? rate, bool record)
        {
            var amount = Money.Of(level.Value, level.Unit);
            var when = Periods.Of(draft.Period);
            return rate is null ? $"{what} at {(record ? "a record " : "")}{amount} in {when}"
                : Rates.IsFlat(rate.Value) ? $"{what} flat at {amount} in {when}"
                : $"{what} {Verbs.Direction(rate)} to {(record ? "record " : "")}{amount} in {when}";
        }
    }
}
