using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The same trade as the other office counts it, with the gap.</summary>
internal static class MirrorParagraph
{
    public static string? Write(Draft draft)
    {
        if (draft.Partner == EconomyCode.World)
        {
            return null;
        }

        var others = draft.Vantage.Figures.Series
            .Where(series => series.Reporter == draft.Partner && !series.IsReconciled)
            .Where(series => Targets.LastHeld(draft.Vantage, Subject.Of(series, draft.Trade)!.Key) is not null)
            .ToArray();
        if (others.Length == 0)
        {
            draft.Missing.Add($"{Capitals.First(EconomyWords.Owner(draft.Partner))} own account of this trade is not held.");
            return null;
        }

        foreach (var other in others)
        {
            var sentences = new[] { Gap(draft, other, draft.Exports, "exports"), Gap(draft, other, draft.Imports, "imports") }.OfType<string>().ToArray();
            if (sentences.Length > 0)
            {
                return string.Join(' ', sentences);
            }
        }

        if (others.Select(other => Whole(draft, other)).OfType<string>().FirstOrDefault() is { } whole)
        {
            return whole;
        }

        var last = others.Max(series => Targets.LastHeld(draft.Vantage, Subject.Of(series, draft.Trade)!.Key)!.Value);
        draft.Missing.Add($"The account of {EconomyWords.Owner(draft.Partner)} side ({string.Join(", ", others.Select(series => series.Publisher).Distinct())}) is held until {Periods.Of(Period.Of(last))}, and not for {Periods.Of(draft.Period)}.");
        return null;
    }

    // Of a total, no side is the buyer's: both accounts are told, and no gap.
    private static string? Whole(Draft draft, Series other)
    {
        if (Levels.Best(draft.Vantage, draft.Of(draft.Trade), draft.Period) is not { } own || Levels.Best(draft.Vantage, Subject.Of(other, draft.Trade)!, draft.Period) is not { } mirrored)
        {
            return null;
        }

        draft.Note("trade.mirror", $"{EconomyWords.Flow(draft.Trade, other.Reporter)} in {Periods.Of(draft.Period)}, as {other.Publisher} counts it", mirrored);
        return $"What {EconomyWords.Owner(draft.Reporter)} office counts as {Money.Of(own)} of trade with {EconomyWords.Of(draft.Partner)} is {Money.Of(mirrored)} in the books of {OfficeWords.Of(other)}; "
            + "each values what it buys with other costs than what it sells, so that the sums are not quite of one kind.";
    }

    private static string? Gap(Draft draft, Series other, Flow flow, string key)
    {
        if (Levels.Best(draft.Vantage, draft.Of(flow), draft.Period) is not { } own || Levels.Best(draft.Vantage, Subject.Of(other, flow)!, draft.Period) is not { } mirrored)
        {
            return null;
        }

        draft.Note($"{key}.mirror", $"{EconomyWords.Flow(flow, other.Reporter)} in {Periods.Of(draft.Period)}, as {other.Publisher} counts them", mirrored);
        var name = Capitals.First(EconomyWords.Flow(flow, draft.Reporter));
        if (own.Unit != mirrored.Unit)
        {
            return $"{name} came to {Money.Of(own)} by the reporter's count; {OfficeWords.Of(other)} has {Money.Of(mirrored)}, in another currency, and no gap is computed.";
        }

        var (export, import) = flow.From == draft.Reporter ? (own, mirrored) : (mirrored, own);
        if (Mirrors.Gap(export, import) is not { } gap)
        {
            return null;
        }

        draft.Note($"{key}.mirror_gap", $"{EconomyWords.Flow(flow, draft.Reporter)} in {Periods.Of(draft.Period)}, the buyer's account over the seller's", gap);
        var fit = (Mirrors.Fit(export.Value.Middle, import.Value.Middle), gap.Value.Middle < 0) switch
        {
            (MirrorFit.Agrees, false) => "no more than freight and insurance explain",
            (MirrorFit.Agrees, true) => "a small gap, though freight and insurance would make the buyer's the greater",
            (MirrorFit.Differs, _) => "as mirror statistics commonly differ",
            _ => "more than freight and insurance explain: goods by way of third places, and other days of counting, are the usual reasons",
        };
        return $"What {EconomyWords.Owner(draft.Reporter)} office counts as {Money.Of(own)} of {(flow.From == draft.Reporter ? "exports to" : "imports from")} {EconomyWords.Of(draft.Partner)} is {Money.Of(mirrored)} in the books of {OfficeWords.Of(other)}: "
            + $"the buyer has {Rates.Of(gap)} {(gap.Value.Middle < 0 ? "less" : "more")} than the seller, {fit}.";
    }
}
