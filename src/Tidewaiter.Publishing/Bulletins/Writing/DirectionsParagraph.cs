using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What went either way, what each brought to growth, and who was left with a surplus.</summary>
internal static class DirectionsParagraph
{
    // Where growth is known to whole points only, what each direction brought is not worth telling.
    private const decimal ContributionsFrom = 0.3m;

    public static string? Write(Draft draft)
    {
        var period = draft.Period;
        var (sold, bought) = (draft.Sold, draft.Bought);
        var (exports, imports) = (draft.Level(sold, period), draft.Level(bought, period));
        if (exports is null && imports is null)
        {
            draft.Missing.Add($"How much went either way in {Periods.Of(period)} is not held, and so no balance: only the total is.");
            return null;
        }

        if (exports is null || imports is null)
        {
            var missing = exports is null ? sold : bought;
            draft.Missing.Add($"{Capitals.First(draft.Name(missing))} in {Periods.Of(period)} are not held, and so no total or balance.");
            return null;
        }

        if (exports.Value == Interval.Point(0) && imports.Value == Interval.Point(0))
        {
            return null;
        }

        var (up, down) = (draft.OnYear(sold, period), draft.OnYear(bought, period));
        var owner = Capitals.First(EconomyWords.Owner(draft.Reporter));
        var partner = EconomyWords.Of(draft.Partner);
        var opposed = up is not null && down is not null && Math.Sign(up.Value.Middle) != Math.Sign(down.Value.Middle);
        var flows = up is null && down is null
            ? $"{owner} exports to {partner} came to {Money.Of(exports)}, imports from {partner} to {Money.Of(imports)}."
            : $"{Part(draft, $"{owner} exports to {partner}", exports, up)}{(opposed ? ", while " : ", and ")}{Part(draft, $"imports from {partner}", imports, down)}.";
        return string.Join(' ', new[] { flows, Brought(draft, sold, bought), BalanceSentence(draft) }.OfType<string>());
    }

    private static string Part(Draft draft, string name, Evidence level, Evidence? rate) =>
        rate is null ? $"{name} came to {Money.Of(level)}"
        : Rates.IsFlat(rate.Value) ? $"{name} were unchanged at {Money.Of(level)}"
        : $"{name} {draft.Verbs.Moved(rate)} to {Money.Of(level)}";

    /// <summary>What each direction brought to the growth of both, on one base.</summary>
    private static string? Brought(Draft draft, Flow sold, Flow bought)
    {
        var (period, before) = (draft.Period, draft.Period.YearBefore);
        if (draft.OnYear(draft.Trade, period) is not { } growth || Math.Abs(growth.Value.Middle) < 1 || growth.Value.HalfWidth > ContributionsFrom
            || Contribution(sold) is not { } of || Contribution(bought) is not { } other)
        {
            return null;
        }

        var falls = growth.Value.Middle < 0;
        return Math.Sign(of.Value.Middle) == Math.Sign(other.Value.Middle)
            ? $"Exports account for {Rates.Number(of.Value)} of the {Rates.Number(growth.Value)} percentage points of {(falls ? "decline" : "growth")} in trade, imports for {Rates.Number(other.Value)}."
            : of.Value.Middle < 0
            ? $"Lower exports cut trade by {Rates.Number(of.Value)} percentage points, while higher imports added {Rates.Number(other.Value)}."
            : $"Higher exports added {Rates.Number(of.Value)} percentage points to trade, while lower imports took {Rates.Number(other.Value)} off.";

        Evidence? Contribution(Flow flow)
        {
            var bases = ImpliedBases.Of(draft.Vantage, draft.Of(flow), period) ?? Levels.Best(draft.Vantage, draft.Of(flow), before);
            var whole = ImpliedBases.Of(draft.Vantage, draft.Of(draft.Trade), period) ?? Levels.Best(draft.Vantage, draft.Of(draft.Trade), before);
            return Levels.Best(draft.Vantage, draft.Of(flow), period) is { } level && bases is not null && whole is not null && Contributions.Of(level, bases, whole) is { Standing: not Standing.Composed } points
                ? draft.Note($"{(flow == draft.Exports ? "exports" : "imports")}.contribution", $"{draft.Name(flow)} in {Periods.Of(period)}, contribution to the growth of trade", points)
                : null;
        }
    }

    private static string? BalanceSentence(Draft draft)
    {
        if (draft.Level(draft.Balance, draft.Period) is not { } balance || balance.Value.Contains(0))
        {
            return null;
        }

        var holder = balance.Value.Middle > 0 ? draft.A : draft.B;
        var other = holder == draft.A ? draft.B : draft.A;
        var deficit = holder == EconomyCode.World; // the world has no surplus: its partner has a deficit
        var surplus = deficit ? $"{Capitals.First(EconomyWords.Owner(other))} deficit"
            : other == EconomyCode.World ? $"{Capitals.First(EconomyWords.Owner(holder))} surplus"
            : $"{Capitals.First(EconomyWords.Owner(holder))} surplus with {EconomyWords.Of(other)}";
        var before = draft.Level(draft.Balance, draft.Period.YearBefore);
        if (before is null || before.Value.Contains(0))
        {
            return draft.OnYear(draft.Balance, draft.Period) is { } implied
                ? $"{surplus} {Verbs.Gap(implied)} to {Money.Of(balance)}."
                : $"{surplus} stood at {Money.Of(balance)}.";
        }

        if (Math.Sign(before.Value.Middle) != Math.Sign(balance.Value.Middle))
        {
            return deficit ? $"{surplus} was {Money.Of(balance)}, after a surplus of {Money.Of(before)} a year earlier." : $"That left {EconomyWords.Of(holder)} with a surplus of {Money.Of(balance)}, after a deficit of {Money.Of(before)} a year earlier.";
        }

        return draft.OnYear(draft.Balance, draft.Period) is { } rate
            ? $"{surplus} {Verbs.Gap(rate)} to {Money.Of(balance)}, from {Money.Of(before)} a year earlier."
            : $"{surplus} stood at {Money.Of(balance)}, after {Money.Of(before)} a year earlier.";
    }
}
