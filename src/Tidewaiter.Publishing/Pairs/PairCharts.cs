using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The charts of a pair: both directions by month, the year so far against the years before, balance and growth by year.</summary>
public static class PairCharts
{
    private const int MonthsShown = 72;
    private const int YearsShown = 16;
    private const int YearsCompared = 4;

    /// <summary>All that have anything to show.</summary>
    public static IReadOnlyList<Chart> Of(Pair pair)
    {
        Chart[] charts = [Monthly(pair), Cumulative(pair), Balance(pair), Growth(pair)];
        return [.. charts.Where(chart => !chart.IsEmpty)];
    }

    private static Chart Monthly(Pair pair)
    {
        var first = Latest(pair.Last.Plus(1 - MonthsShown), pair.Periods.Where(period => period.IsMonth).Select(period => period.Start).DefaultIfEmpty(pair.Last).Min());
        var months = Period.Of(first, pair.Last).EachMonth().ToArray();
        var there = pair.Flow(FlowKind.Exports);
        var (unit, divisor) = Unit(pair, months.Select(month => pair.Amount(there, Period.Of(month))?.Value.Middle ?? 0));
        return new(
            "monthly", ChartKind.Lines, "Both directions, month by month", unit,
            [.. months.Select(month => month.ToString())],
            [.. new[] { there, there.Reversed }.Select(flow => new ChartLine(
                NameOf(flow), [.. months.Select(month => pair.Amount(flow, Period.Of(month))?.Value.Middle / divisor)]))],
            [.. months.Index().Where(month => month.Item.OfYear == 1).Select(month => (month.Index, month.Item.Year.ToString(CultureInfo.InvariantCulture)))]);
    }

    private static Chart Cumulative(Pair pair)
    {
        var trade = pair.Flow(FlowKind.Trade);
        var years = Enumerable.Range(pair.Last.Year - YearsCompared + 1, YearsCompared).Reverse().ToArray();
        var lines = years.Select(year => (year, Values: Enumerable.Range(1, 12)
            .Select(months => Period.FirstMonths(year, months))
            .Select(period => period.End > pair.Last ? null : pair.Amount(trade, period)?.Value.Middle).ToArray())).ToArray();
        var (unit, divisor) = Unit(pair, lines.SelectMany(line => line.Values).OfType<decimal>());
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12).ToArray();
        return new(
            "cumulative", ChartKind.Lines, "The year so far, both directions together, against the years before", unit,
            [.. names.Select((name, i) => i == 0 ? name : $"{names[0]}–{name}")],
            [.. lines.Select(line => new ChartLine(line.year.ToString(CultureInfo.InvariantCulture), [.. line.Values.Select(value => value / divisor)]))],
            [.. names.Index()]);
    }

    private static Chart Balance(Pair pair)
    {
        var flow = pair.Flow(FlowKind.Balance);
        var years = Years(pair);
        var (unit, divisor) = Unit(pair, years.Select(year => pair.Amount(flow, Period.Year(year))?.Value.Middle ?? 0));
        return new(
            "balance", ChartKind.Bars, $"{Sentence(Pair.NameOf(flow))}, year by year", unit,
            [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            [new(Pair.NameOf(flow), [.. years.Select(year => pair.Amount(flow, Period.Year(year))?.Value.Middle / divisor)])],
            Ticks(years));
    }

    private static Chart Growth(Pair pair)
    {
        var there = pair.Flow(FlowKind.Exports);
        var years = Years(pair);
        return new(
            "growth", ChartKind.Bars, "Growth on the year before", "%",
            [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            [.. new[] { there, there.Reversed }.Select(flow => new ChartLine(
                NameOf(flow), [.. years.Select(year => pair.GrowthOf(flow, Period.Year(year))?.Value.Middle)]))],
            Ticks(years));
    }

    private static int[] Years(Pair pair)
    {
        // A year that is not over has no figure of its own.
        var last = pair.Last.OfYear == 12 ? pair.Last.Year : pair.Last.Year - 1;
        var there = pair.Flow(FlowKind.Exports);
        var first = last - YearsShown + 1;

        // Years before the first one held are no gap: they are left away.
        while (first < last && pair.Amount(there, Period.Year(first)) is null && pair.Amount(there.Reversed, Period.Year(first)) is null)
        {
            first++;
        }

        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static (int, string)[] Ticks(int[] years) =>
        [.. years.Index().Where(year => years.Length <= 10 || (year.Index - years.Length + 1) % 2 == 0)
            .Select(year => (year.Index, year.Item.ToString(CultureInfo.InvariantCulture)))];

    private static (string Unit, decimal Divisor) Unit(Pair pair, IEnumerable<decimal> values)
    {
        var greatest = values.Select(Math.Abs).DefaultIfEmpty(0).Max();
        var (word, divisor) = greatest >= 1_000_000_000m ? ("billion ", 1_000_000_000m) : greatest >= 1_000_000m ? ("million ", 1_000_000m) : ("", 1m);
        return ($"{word}{(pair.Series.Currency == "USD" ? "dollars" : pair.Series.Currency)}", divisor);
    }

    // Short enough to stand beside a line.
    private static string NameOf(Flow flow) => $"{Economies.NameOf(flow.From)} to {Economies.NameOf(flow.To)}";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Month Latest(Month a, Month b) => a > b ? a : b;
}
