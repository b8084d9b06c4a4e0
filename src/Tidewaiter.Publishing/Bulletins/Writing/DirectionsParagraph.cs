using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What went either way, what each brought to growth, and who was left with a surplus.</summary>
internal static class DirectionsParagraph
{
    public static string? Write(Draft draft)
    {
        var period = draft.Period;
        var (sold, bought) = draft.Reporter == draft.A ? (draft.Exports, draft.Imports) : (draft.Imports, draft.Exports);
        var (exports, imports) = (draft.Level(sold, period), draft.Level(bought, period));
        if (exports is null && imports is null)
        {
            draft.Missing.Add($"How much went either way in {Periods.Of(period)} is not held, and so no balance: only the total is.");
            return null;
        }

        if (exports is null || imports is null)
        {
            var missing = exports is null ? sold : bought;
            draft.Missing.Add($"{EconomyWords.Sentence(draft.Name(missing))} in {Periods.Of(period)} are not held, and so no total or balance.");
            return null;
        }

        var (up, down) = (draft.OnYear(sold, period), draft.OnYear(bought, period));
        var owner = EconomyWords.Sentence(EconomyWords.Owner(draft.Reporter));
        var partner = EconomyWords.Of(draft.Partner);
        var (first, second) = (Part(draft, $"{owner} exports to {partner}", exports, up), Part(draft, $"imports from {partner}", imports, down));
        var link = up is not null && down is not null && Math.Sign(up.Value.Middle) != Math.Sign(down.Value.Middle) ? ", while " : ", and ";
        return string.Join(' ', new[] { $"{first}{link}{second}.", Brought(draft, sold, bought), BalanceSentence(draft) }.OfType<string>());
    }

    private static string Part(Draft draft, string name, Evidence level, Evidence? rate) =>
        rate is null ? $"{name} came to {Money.Of(level)}"
        : Rates.IsFlat(rate.Value) ? $"{name} were unchanged at {Money.Of(level)}"
        : $"{name} {draft.Verbs.Moved(rate)} to {Money.Of(level)}";

    /// <summary>What each direction brought to the growth of both, on one base.</summary>
    private static string? Brought(Draft draft, Flow sold, Flow bought)
    {
        var (period, before) = (draft.Period, draft.Period.YearBefore);
        if (draft.OnYear(draft.Trade, period) is not { } growth || Math.Abs(growth.Value.Middle) < 1
            || Contribution(sold) is not { } of || Contribution(bought) is not { } other)
        {
            return null;
        }

        var (exports, imports) = (Signed(of.Value), Signed(other.Value));
        return Math.Sign(of.Value.Middle) == Math.Sign(other.Value.Middle)
            ? $"Of the {(growth.Value.Middle < 0 ? "decline" : "growth")} in trade, exports account for {Points(of)} and imports for {Points(other)}."
            : $"Exports {Verb(of)} {Points(of)} {To(of)} the change in trade, imports {Verb(other)} {Points(other)}.";

        Evidence? Contribution(Flow flow)
        {
            var bases = ImpliedBases.Of(draft.Vantage, draft.Of(flow), period) ?? Levels.Best(draft.Vantage, draft.Of(flow), before);
            var whole = ImpliedBases.Of(draft.Vantage, draft.Of(draft.Trade), period) ?? Levels.Best(draft.Vantage, draft.Of(draft.Trade), before);
            return Levels.Best(draft.Vantage, draft.Of(flow), period) is { } level && bases is not null && whole is not null && Contributions.Of(level, bases, whole) is { } points
                ? draft.Note($"{(flow == draft.Exports ? "exports" : "imports")}.contribution", $"{draft.Name(flow)} in {Periods.Of(period)}, contribution to the growth of trade", points)
                : null;
        }

        static string Verb(Evidence points) => points.Value.Middle < 0 ? "took" : "added";
        static string To(Evidence points) => points.Value.Middle < 0 ? "off" : "to";
        static string Points(Evidence points) => $"{Rates.Number(points.Value)} percentage points";
        static decimal Signed(Interval value) => value.Middle;
    }

    private static string? BalanceSentence(Draft draft)
    {
        if (draft.Level(draft.Balance, draft.Period) is not { } balance || balance.Value.Contains(0))
        {
            return null;
        }

        var holder = balance.Value.Middle > 0 ? draft.A : draft.B;
        var other = holder == draft.A ? draft.B : draft.A;
        var surplus = $"{EconomyWords.Sentence(EconomyWords.Owner(holder))} surplus with {EconomyWords.Of(other)}";
        var before = draft.Level(draft.Balance, draft.Period.YearBefore);
        if (before is null || before.Value.Contains(0))
        {
            return $"{surplus} stood at {Money.Of(balance)}.";
        }

        if (Math.Sign(before.Value.Middle) != Math.Sign(balance.Value.Middle))
        {
            return $"That left {EconomyWords.Of(holder)} with a surplus of {Money.Of(balance)}, after a deficit of {Money.Of(before)} a year earlier.";
        }

        return draft.OnYear(draft.Balance, draft.Period) is { } rate
            ? $"{surplus} {Verbs.Gap(rate)} to {Money.Of(balance)}, from {Money.Of(before)} a year earlier."
            : $"{surplus} stood at {Money.Of(balance)}, after {Money.Of(before)} a year earlier.";
    }
}
