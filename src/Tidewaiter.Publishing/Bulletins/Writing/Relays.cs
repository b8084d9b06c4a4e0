using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What pages made of the release: they round, cut off, and so differ in the last digit.</summary>
internal static class Relays
{
    /// <summary>The least and the greatest number told of each; <see langword="null"/> where nothing was relayed, or all told the same.</summary>
    public static BulletinTable? Table(Draft draft)
    {
        var (exports, imports) = (Told(draft, draft.Exports, Measure.Amount), Told(draft, draft.Imports, Measure.Amount));
        var rows = new List<(string Name, IReadOnlyList<string?> Cells)>
        {
            ("Trade", [Amounts(Told(draft, draft.Trade, Measure.Amount), draft), Percents(Told(draft, draft.Trade, Measure.Growth))]),
            (Name(draft, draft.Exports), [Amounts(exports, draft), Percents(Told(draft, draft.Exports, Measure.Growth))]),
            (Name(draft, draft.Imports), [Amounts(imports, draft), Percents(Told(draft, draft.Imports, Measure.Growth))]),
        };
        if (exports.Length > 0 && imports.Length > 0)
        {
            var gaps = exports.SelectMany(one => imports.Select(other => Math.Abs(one - other))).ToArray();
            rows.Add((exports.Max() > imports.Max() ? $"{EconomyWords.ShortOwner(draft.A)} surplus" : $"{EconomyWords.ShortOwner(draft.B)} surplus", [Amounts(gaps, draft), null]));
        }

        // Where all told the same, nothing is to be seen.
        rows.RemoveAll(row => row.Cells.All(cell => cell is null));
        return !rows.Any(row => row.Cells.Any(cell => cell?.Contains(" to ", StringComparison.Ordinal) == true)) ? null : new("As the press passed it on", ["", "amount", "on year"], rows);
    }

    private static string Name(Draft draft, Flow flow) =>
        $"{EconomyWords.ShortOwner(draft.Reporter)} {(flow.From == draft.Reporter ? "exports to" : "imports from")} {EconomyWords.Short(draft.Partner)}";

    private static decimal[] Told(Draft draft, Flow flow, Measure measure) =>
        [.. (draft.Vantage.Find(draft.Of(flow).Key, draft.Period, measure)?.Figure.Relays ?? []).Select(relay => relay.Value.Middle).Distinct()];

    private static string? Amounts(decimal[] told, Draft draft)
    {
        if (told.Length == 0)
        {
            return null;
        }

        var (least, greatest) = (Text(told.Min()), Text(told.Max()));
        return least == greatest ? least : $"{least} to {greatest}";

        string Text(decimal amount) => Money.Of(Interval.Point(amount), draft.Series.Currency);
    }

    private static string? Percents(decimal[] told)
    {
        if (told.Length == 0)
        {
            return null;
        }

        var (least, greatest) = (Text(told.Min()), Text(told.Max()));
        return least == greatest ? least : $"{least} to {greatest}";

        static string Text(decimal percent) => $"{(percent < 0 ? "−" : "+")}{Math.Abs(percent).ToString("0.#", CultureInfo.InvariantCulture)}%";
    }
}
