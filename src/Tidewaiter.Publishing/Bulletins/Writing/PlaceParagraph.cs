using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What part of the reporter's trade the partner has, and its place among all partners.</summary>
internal static class PlaceParagraph
{
    private static readonly string[] Ordinals = ["", "largest", "second-largest", "third-largest", "fourth-largest", "fifth-largest", "sixth-largest", "seventh-largest", "eighth-largest", "ninth-largest", "tenth-largest"];

    public static string? Write(Draft draft)
    {
        if (draft.Partner == EconomyCode.World)
        {
            return null;
        }

        var (sold, bought) = (draft.Sold, draft.Bought);
        var owner = EconomyWords.Owner(draft.Reporter);
        var partner = Capitals.First(EconomyWords.Of(draft.Partner));
        var (share, place) = (Share(draft, draft.Trade, "trade"), Place(draft, draft.Trade, "trade"));
        if (share is null)
        {
            draft.Missing.Add($"{Capitals.First(owner)} trade with all partners in {Periods.Of(draft.Period)} is not held, so its share cannot be given.");
        }

        var sentences = new List<string>();
        if (share is not null && place is not null)
        {
            sentences.Add($"{partner} accounted for {Rates.Share(share)} of {owner} trade{Was(draft, share, ",")} and was its {Ordinal(place)} partner{Behind(draft, place)}.");
        }
        else if (share is not null)
        {
            sentences.Add($"{partner} accounted for {Rates.Share(share)} of {owner} trade{Was(draft, share, "")}.");
        }
        else if (place is not null)
        {
            sentences.Add($"{partner} was {owner} {Ordinal(place)} trading partner{Behind(draft, place)}.");
        }

        if (Share(draft, sold, Key(draft, sold)) is { } taken && Share(draft, bought, Key(draft, bought)) is { } supplied)
        {
            sentences.Add($"It took {Rates.Share(taken)} of exports{In(Place(draft, sold, Key(draft, sold)), "market")} and supplied {Rates.Share(supplied)} of imports{In(Place(draft, bought, Key(draft, bought)), "supplier")}.");
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static string Key(Draft draft, Flow flow) => flow == draft.Exports ? "exports" : "imports";

    private static Evidence? Share(Draft draft, Flow flow, string key) =>
        Of(draft, flow, draft.Period) is { } share
            ? draft.Note($"{key}.share", $"{draft.Name(flow)} in {Periods.Of(draft.Period)} in percent of {EconomyWords.Owner(draft.Reporter)} {Whole(draft, flow)}", share)
            : null;

    private static string Whole(Draft draft, Flow flow) => flow.Kind == FlowKind.Trade ? "trade" : flow.From == draft.Reporter ? "exports" : "imports";

    private static Evidence? Of(Draft draft, Flow flow, Period period) =>
        Levels.Best(draft.Vantage, draft.Of(flow), period) is { } part && WorldTotals.Of(draft.Vantage, draft.Of(flow), period) is { } whole ? Shares.Of(part, whole) : null;

    private static string Was(Draft draft, Evidence share, string close)
    {
        if (Of(draft, draft.Trade, draft.Period.YearBefore) is not { } before)
        {
            return "";
        }

        draft.Note("trade.share.year_before", $"{draft.Name(draft.Trade)} in {Periods.Of(draft.Period.YearBefore)} in percent of {EconomyWords.Owner(draft.Reporter)} trade", before);
        return Rates.Number(before.Value) == Rates.Number(share.Value) ? $", as a year earlier{close}"
            : $", {(share.Value.Middle > before.Value.Middle ? "up" : "down")} from {Rates.Share(before)} a year earlier{close}";
    }

    /// <summary>A place that no partner that is not held could change.</summary>
    private static Place? Place(Draft draft, Flow flow, string key)
    {
        if (Ranks.Of(draft.Vantage, draft.Of(flow), draft.Period) is not { Complete: true } place)
        {
            return null;
        }

        draft.Note($"{key}.rank", $"the place of {EconomyWords.Of(draft.Partner)} in {EconomyWords.Owner(draft.Reporter)} {Whole(draft, flow)} in {Periods.Of(draft.Period)}, among {place.Others + 1} partners", place.Evidence);
        return place;
    }

    private static string Ordinal(Place place)
    {
        var rank = (int)place.Evidence.Value.Middle;
        var suffix = (rank % 100, rank % 10) switch { (11 or 12 or 13, _) => "th", (_, 1) => "st", (_, 2) => "nd", (_, 3) => "rd", _ => "th" };
        return rank < Ordinals.Length ? Ordinals[rank] : $"{rank}{suffix}-largest";
    }

    private static string In(Place? place, string what) => place is null ? "" : $" ({Ordinal(place)} {what})";

    /// <summary>Who stands directly above, where those are few.</summary>
    private static string Behind(Draft draft, Place place)
    {
        var rank = (int)place.Evidence.Value.Middle;
        if (rank is 1 or > 4 || place.Evidence.Derivation is not Derivation.Computed { Parts: var parts })
        {
            return "";
        }

        // The parts are the partner's own amount, and then the greatest others.
        var above = parts.Skip(1).Take(rank - 1).Select(part => EconomyWords.Of(part.Figures.First().Flow.Partner)).ToArray();
        return above.Length != rank - 1 ? "" : $", behind {(above.Length == 1 ? above[0] : $"{string.Join(", ", above[..^1])} and {above[^1]}")}";
    }
}
