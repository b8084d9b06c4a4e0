using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Figures as tables for people: one a series and kind of period, gaps among months shown.</summary>
public static class FigureTables
{
    /// <summary>The tables.</summary>
    /// <param name="rows">As <see cref="FigureList.Of"/> lists them.</param>
    /// <param name="most">How many rows of a table are shown: the latest.</param>
    public static IReadOnlyList<BulletinTable> Of(IReadOnlyList<FigureRow> rows, int most = int.MaxValue) =>
    [
        .. rows.GroupBy(row => row.Subject).SelectMany(series => series
            .GroupBy(row => Kind(row.Period))
            .OrderBy(kind => kind.Key.Order)
            .Select(kind => Table(series.Key, kind.Key.Name, [.. kind], most))),
    ];

    private static BulletinTable Table(Indicators.Subject subject, string kind, FigureRow[] rows, int most)
    {
        var name = subject.Reversed ? EconomyWords.Flow(new(FlowKind.Balance, subject.Key.Partner, subject.Series.Reporter), subject.Series.Reporter)
            : EconomyWords.Flow(FlowOf(subject.Key), subject.Series.Reporter);
        var lines = new List<(string Name, IReadOnlyList<string?> Cells)>();
        Month? last = null;
        foreach (var vintage in rows.GroupBy(row => (row.Period, row.Release)))
        {
            var period = vintage.Key.Period;
            for (var gap = last?.Plus(1); period.IsMonth && gap < period.Start; gap = gap?.Plus(1))
            {
                lines.Add((gap.ToString()!, [null, null, null, null]));
            }

            last = period.IsMonth ? period.Start : null;
            var (amount, rate, release) = (vintage.FirstOrDefault(row => row.Measure == Measure.Amount), vintage.FirstOrDefault(row => row.Measure == Measure.Growth), vintage.Key.Release);
            lines.Add((period.ToString(),
            [
                amount is null ? null : Number(amount.Evidence.Value),
                rate is null ? null : Rates.Signed(rate.Evidence.Value),
                release is null ? null : $"{(release.DayEstimated ? "~" : "")}{FigureColumns.Text(release.Day)}",
                (amount ?? rate)?.Relay?.AsReported ?? (amount?.Evidence.Standing > Indicators.Standing.Published ? "both directions" : null),
            ]));
        }

        var hidden = Math.Max(0, lines.Count - most);
        return new(
            $"{Capitals.First(name)}{(subject.Key.Product == FlowKey.AllProducts ? "" : $", HS {subject.Key.Product}")}: {kind}, {subject.Series.Currency} ({subject.Series.Publisher}, {subject.Series.Id})"
                + (hidden == 0 ? "" : $"; {hidden} earlier rows are not shown"),
            ["", "amount", "on year", "out on", "as told"],
            [.. lines.Skip(hidden)]);
    }

    private static Flow FlowOf(FlowKey key) =>
        key.Direction == Direction.Export ? new(FlowKind.Exports, key.Series.Reporter, key.Partner)
        : key.Direction == Direction.Import ? new(FlowKind.Exports, key.Partner, key.Series.Reporter)
        : new(key.Direction == Direction.Total ? FlowKind.Trade : FlowKind.Balance, key.Series.Reporter, key.Partner);

    private static (int Order, string Name) Kind(Period period) =>
        period.IsYear ? (0, "years") : period.IsMonth ? (2, "months") : period.IsCumulative ? (1, "since January") : (3, "other periods");

    // As many digits as are known, in whole units: 218,176,000,000.
    private static string Number(Interval value) => Math.Round(value.Middle).ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');
}
