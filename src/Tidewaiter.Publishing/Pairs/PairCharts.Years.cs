using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

// Year by year: the balance, growth, and the way to a goal.
public sealed partial class PairCharts
{
    private Chart? Balance()
    {
        var (flow, years) = (pair.Flow(FlowKind.Balance), Years());
        var amounts = years.Select(year => pair.Amount(flow, Period.Year(year))).ToArray();
        var (unit, divisor) = UnitOf(amounts);
        var line = Line(Pair.NameOf(flow), "", amounts, divisor);
        return years.Length == 0 ? null : new(
            "balance", ChartKind.Bars, $"{Capitals.First(Pair.NameOf(flow))}, year by year", unit, [.. years.Select(Digits)], [line], YearTicks(years))
        {
            Source = Source,
            Note = Notes(GapNote("year", line), PutTogetherNote(line)),
        };
    }

    private Chart? Growth()
    {
        var years = Years();
        ChartLine[] lines = [.. new[] { There, Back }.Select(flow => Line(flow, [.. years.Select(year => pair.GrowthOf(flow, Period.Year(year)))], 1))];
        return years.Length == 0 ? null : new(
            "growth", ChartKind.Bars, "Growth on the year before", "%",
            [.. years.Select(Digits)],
            lines,
            YearTicks(years))
        {
            Source = Source,
            Note = Notes("The office's own rate where it printed one: it compares with a revised base, which dividing two releases does not.", GapNote("year", lines)),
        };
    }

    /// <summary>The goal with the latest deadline, the trade of each year since it was told, and the month in which it was passed.</summary>
    private Chart? Goal()
    {
        if (TradeGoal.Of(pair.First, pair.Second).LastOrDefault(goal => goal.Currency == pair.Series.Currency && !(goal.Told > pair.AsOf)) is not { } goal)
        {
            return null;
        }

        var over = pair.Last.OfYear == 12 ? pair.Last.Year : pair.Last.Year - 1;
        var years = Enumerable.Range(goal.Told.Year - 1, goal.By - goal.Told.Year + 2).ToArray();
        var amounts = years.Select(year => year > over ? null : pair.Amount(Trade, Period.Year(year))).ToArray();
        var (unit, divisor) = UnitOf(amounts);
        var (amount, reached) = (goal.Amount / divisor, pair.Reached(goal));
        var line = Line("trade", "trade", amounts, divisor);
        var came = reached is { } passed
            ? $"Passed in {Periods.Of(Period.Of(passed.Month))}: {Amounts.Of(passed.Evidence.Value, passed.Evidence.Unit)} since January."
            : $"Not reached by {Periods.Of(Period.Of(pair.Last))}.";
        return new(
            "goal", ChartKind.Lines, $"The goal of {Amounts.Of(goal.Amount, goal.Currency, 0)} by {Digits(goal.By)}", unit, [.. years.Select(Digits)],
            amounts[0] is null ? [line] : [line, Path(amounts[0]!.Value.Middle / divisor, amount, years.Length)],
            YearTicks(years))
        {
            Source = Source,
            Goal = new(amount, $"goal {Chart.Number(amount)}"),
            Note = $"{came} The goal was told of on {Periods.Day(goal.Told)}.",
            Reference = goal.Address,
            Marks = reached is { } month && Array.IndexOf(years, month.Month.Year) is >= 0 and var at && line.Values[at] is not null
                ? [new(0, at, $"passed {ShortName(month.Month)}")]
                : [],
        };
    }

    /// <summary>The even way from where trade stood to the goal.</summary>
    private static ChartLine Path(decimal from, decimal to, int points) =>
        new("an even path", [.. Enumerable.Range(0, points).Select(i => (decimal?)(from + ((to - from) * i / Math.Max(1, points - 1))))]) { Brief = "even path", IsBackground = true };
}
