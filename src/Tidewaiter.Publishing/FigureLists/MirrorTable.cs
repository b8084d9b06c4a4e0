using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Both sides' accounts of one flow, period by period, with the gap.</summary>
public static class MirrorTable
{
    /// <summary>The table; <see langword="null"/> where no period is held of both sides in one currency, and of trade and balances.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="rows">As <see cref="FigureList.Of"/> lists them with <see cref="FigureQuery.Mirror"/>: their periods are compared.</param>
    /// <param name="query">What was asked for.</param>
    public static BulletinTable? Of(IFigures figures, IReadOnlyList<FigureRow> rows, FigureQuery query)
    {
        var flow = query.Flow;
        if (flow.Kind != FlowKind.Exports)
        {
            return null;
        }

        var vantage = new Vantage(figures, query.AsOf);
        var (sellers, buyers) = (Side(flow.From), Side(flow.To));
        var lines = new List<(string Name, IReadOnlyList<string?> Cells)>();
        var periods = rows.Where(row => row.Measure == Measure.Amount && !row.Series.IsReconciled).Select(row => row.Period).Distinct();
        foreach (var period in periods.OrderBy(period => (period.Start.FirstDay, period.Months)))
        {
            foreach (var export in sellers.Select(seller => Level(seller, period)).OfType<Evidence>())
            {
                foreach (var import in buyers.Select(buyer => Level(buyer, period)).OfType<Evidence>().Where(import => import.Unit == export.Unit))
                {
                    var gap = Mirrors.Gap(export.Value, import.Value);
                    lines.Add((period.ToString(), [Money.Of(export.Value, export.Unit), Money.Of(import.Value, import.Unit), gap is { } known ? Rates.Signed(known) : null]));
                }
            }
        }

        return lines.Count == 0 ? null : new(
            "Both sides' accounts", ["", $"{EconomyWords.ShortOwner(flow.From)} exports", $"{EconomyWords.ShortOwner(flow.To)} imports", "buyer over seller"], lines);

        Subject[] Side(EconomyCode reporter) =>
            [.. rows.Select(row => row.Subject).Where(subject => subject.Series.Reporter == reporter && !subject.Series.IsReconciled).Distinct()];

        Evidence? Level(Subject subject, Period period) => Levels.Best(vantage, subject, period) is { IsDecisive: true } level ? level : null;
    }
}
