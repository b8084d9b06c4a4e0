using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The charts of a pair, each from the same figures as the table under it.</summary>
public sealed partial class PairCharts
{
    private const int YearsShown = 16;

    private readonly Pair pair;

    private PairCharts(Pair pair) => this.pair = pair;

    private Flow There => pair.Flow(FlowKind.Exports);

    private Flow Back => There.Reversed;

    private Flow Trade => pair.Flow(FlowKind.Trade);

    /// <summary>All that have anything to show.</summary>
    public static IReadOnlyList<Chart> Of(Pair pair)
    {
        var charts = new PairCharts(pair);
        Chart?[] all = [charts.Monthly(), charts.Cumulative(), charts.Goal(), charts.Balance(), charts.Growth(), charts.Mirror(), charts.Revisions()];
        var names = $"{Economies.NameOf(pair.First)} and {Economies.NameOf(pair.Second)}";
        return [.. all.OfType<Chart>().Where(chart => !chart.IsEmpty).Select(chart => chart with { Heading = $"{names}: {char.ToLowerInvariant(chart.Title[0])}{chart.Title[1..]}" })];
    }

    private string Source
    {
        get
        {
            var series = pair.Series;
            var asOf = pair.AsOf is { } day ? $", as known on {Periods.Day(day)}" : "";
            return $"{series.Publisher}, {series.Dataset}. Exports {series.ExportValuation}, imports {series.ImportValuation}. Figures held until {Periods.Of(Period.Of(pair.Last))}{asOf}.";
        }
    }

    /// <summary>A line of amounts, scaled, with those marked that no release printed and no single release gives.</summary>
    private static ChartLine Line(string name, string brief, IReadOnlyList<Evidence?> amounts, decimal divisor) => new(name, [.. amounts.Select(amount => amount?.Value.Middle / divisor)])
    {
        Brief = brief,
        PutTogether = amounts.Index().Where(amount => amount.Item is { Standing: Standing.Composed }).Select(amount => amount.Index).ToHashSet(),
    };

    private static ChartLine Line(Flow flow, IReadOnlyList<Evidence?> amounts, decimal divisor) =>
        Line($"{Economies.NameOf(flow.From)} to {Economies.NameOf(flow.To)}", $"to {Economies.NameOf(flow.To)}", amounts, divisor);

    /// <summary>Calendar years that are over, as far back as anything is held.</summary>
    private int[] Years()
    {
        var last = pair.Last.OfYear == 12 ? pair.Last.Year : pair.Last.Year - 1;
        var first = Math.Max(last - YearsShown + 1, pair.Periods[0].Start.Year);

        // Years before the first one held are no gap: they are left away.
        while (first < last && pair.Amount(Trade, Period.Year(first)) is null && pair.Amount(There, Period.Year(first)) is null)
        {
            first++;
        }

        return first > last ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    private static IReadOnlyList<(int, string)> YearTicks(int[] years) => [.. years.Index().Select(year => (year.Index, Digits(year.Item)))];

    private (string Unit, decimal Divisor) UnitOf(IEnumerable<Evidence?> amounts)
    {
        var greatest = amounts.Select(amount => Math.Abs(amount?.Value.Middle ?? 0)).DefaultIfEmpty(0).Max();
        var (word, divisor) = greatest >= 1_000_000_000m ? ("billion ", 1_000_000_000m) : greatest >= 1_000_000m ? ("million ", 1_000_000m) : ("", 1m);
        return ($"{word}{Amounts.Currency(pair.Series.Currency)}", divisor);
    }

    private static string? PutTogetherNote(params ReadOnlySpan<ChartLine> lines)
    {
        var composed = 0;
        foreach (var line in lines)
        {
            composed += line.PutTogether.Count;
        }

        return composed > 0 ? "In italics: not printed by the office, but put together from figures of several releases." : null;
    }

    private static string? GapNote(string span, params IEnumerable<ChartLine> lines) =>
        lines.Any(line => line.Values.Contains(null)) ? $"A gap is a {span} of which no figure of its own is held." : null;

    private static string Notes(params IEnumerable<string?> notes) => string.Join(' ', notes.OfType<string>());

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
