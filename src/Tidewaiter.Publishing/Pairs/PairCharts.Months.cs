using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

// Within the year: month by month, and the year so far against the years before.
public sealed partial class PairCharts
{
    private const int MonthsShown = 72;
    private const int YearsCompared = 4;

    private Chart? Monthly()
    {
        var held = pair.Periods.Where(period => period.IsMonth).Select(period => period.Start).ToArray();
        if (held.Length == 0)
        {
            return null;
        }

        var first = held[0] > held[^1].Plus(1 - MonthsShown) ? held[0] : held[^1].Plus(1 - MonthsShown);
        var months = Period.Of(first, held[^1]).EachMonth().ToArray();
        var (there, back) = (Amounts(There), Amounts(Back));
        var (unit, divisor) = UnitOf([.. there, .. back]);
        ChartLine[] lines = [Line(There, there, divisor), Line(Back, back, divisor)];
        return new(
            "monthly", ChartKind.Lines, "Both directions, month by month", unit,
            [.. months.Select(month => month.ToString())],
            lines,
            MonthTicks(months))
        {
            Source = Source,
            Note = Notes(GapNote("month", lines), PutTogetherNote(lines)),
            Marks = [.. new[] { (Line: 0, Flow: There), (Line: 1, Flow: Back) }.Select(one => Record(one.Line, one.Flow, lines[one.Line], months)).OfType<ChartMark>()],
        };

        Evidence?[] Amounts(Flow flow) => [.. months.Select(month => pair.Amount(flow, Period.Of(month)))];
    }

    /// <summary>The greatest month, where no earlier one that is held was greater.</summary>
    private ChartMark? Record(int line, Flow flow, ChartLine amounts, Month[] months)
    {
        if (amounts.LastHeld < 0)
        {
            return null;
        }

        var (point, value) = amounts.Values.Index().MaxBy(amount => amount.Item ?? decimal.MinValue);
        return pair.RecordOf(flow, Period.Of(months[point])) is { IsHigh: true }
            ? new(line, point, $"record {Chart.Number(value!.Value)}, {ShortName(months[point])}") { Brief = $"record {Chart.Number(value.Value)}" }
            : null;
    }

    private Chart? Cumulative()
    {
        var years = Enumerable.Range(pair.Last.Year - YearsCompared + 1, YearsCompared).Reverse().ToArray();
        var amounts = years.Select(year => Enumerable.Range(1, 12)
            .Select(months => Period.FirstMonths(year, months))
            .Select(period => period.End > pair.Last ? null : pair.Amount(Trade, period)).ToArray()).ToArray();
        var (unit, divisor) = UnitOf(amounts.SelectMany(year => year));
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12).ToArray();
        ChartLine[] lines = [.. years.Zip(amounts, (year, values) => Line(Digits(year), Digits(year), values, divisor) with { IsBackground = year != years[0] })];
        return new(
            "cumulative", ChartKind.Lines, "The year so far against the years before, both directions together", unit,
            [.. names.Select((name, i) => i == 0 ? name : $"{names[0]}–{name}")],
            [.. lines.Where((line, i) => i == 0 || line.LastHeld >= 0)],
            [.. names.Index()])
        {
            Source = Source,
            Note = PutTogetherNote(lines),
        };
    }

    /// <summary>The years at their Januaries; of a run too short for that, the months.</summary>
    private static (int, string)[] MonthTicks(Month[] months)
    {
        var januaries = months.Index().Where(month => month.Item.OfYear == 1).Select(month => (month.Index, Digits(month.Item.Year))).ToArray();
        return januaries.Length > 1 ? januaries : [.. months.Select((month, i) => (i, ShortName(month)))];
    }

    private static string ShortName(Month month) => month.FirstDay.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Jan–Jun 2023</c>, <c>2023</c>, <c>Jun 2023</c>.</summary>
    private static string ShortName(Period period) =>
        period.IsYear ? Digits(period.Start.Year)
        : period.IsMonth ? ShortName(period.Start)
        : period.Start.Year == period.End.Year ? $"{period.Start.FirstDay.ToString("MMM", CultureInfo.InvariantCulture)}–{ShortName(period.End)}"
        : $"{ShortName(period.Start)}–{ShortName(period.End)}";
}
