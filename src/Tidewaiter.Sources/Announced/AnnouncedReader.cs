using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Announced;

/// <summary>
/// Reads announced figures as pages relayed them, one row a page and number, and brings them together: a relay is evidence of a
/// release, not a release. The rules are told in docs/sources/announced.md.
/// </summary>
public sealed class AnnouncedReader : IFigureReader
{
    // Offices announce within three weeks of the end of a month. A page of later than that tells old news: the day is not known then.
    private const int LatestDay = 20;
    private const int EstimatedDay = 14;

    /// <inheritdoc/>
    public string Id => "announced/1";

    /// <inheritdoc/>
    public string Format => "announced figures as pages relayed them (CSV)";

    /// <inheritdoc/>
    public Office Office => AnnouncedSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, AnnouncedRow.Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var rows = CsvTable.Read(file, AnnouncedRow.Columns, AnnouncedRow.Read, problems);
        return [.. rows
            .GroupBy(row => (Series: AnnouncedSeries.Of(row.Reporter, row.Currency, row.CountedBy), row.Period.End))
            .SelectMany(release => Figures(release, First(release.Key.Series, release.Key.End, release, file)))];
    }

    private static IEnumerable<Figure> Figures(IGrouping<(Series Series, Month End), AnnouncedRow> rows, Release first)
    {
        foreach (var number in rows.GroupBy(row => (row.Partner, row.Flow, row.Period)))
        {
            var flow = new FlowKey(rows.Key.Series, number.Key.Partner, number.Key.Flow);
            var amounts = Reconciled.Of([.. number.Select(row => row.Amount)], number.Key.Period, Measure.Amount);
            foreach (var figure in Vintages(amounts, flow, number.Key.Period, Measure.Amount, first))
            {
                yield return figure;
            }

            if (number.Select(row => row.Growth).OfType<Told>().ToArray() is { Length: > 0 } rates)
            {
                foreach (var figure in Vintages(
                    Reconciled.Of(rates, number.Key.Period, Measure.Growth), flow, number.Key.Period, Measure.Growth, first))
                {
                    yield return figure;
                }
            }
        }
    }

    private static IEnumerable<Figure> Vintages(Reconciled? number, FlowKey flow, Period period, Measure measure, Release first)
    {
        for (var release = first; number is not null; number = number.Later, release = number is null ? first : Revised(first, number))
        {
            yield return new(
                flow,
                period,
                measure,
                number.Value.Relay.Value,
                release,
                [.. number.Agreeing.Select(told => told.Relay)],
                [.. number.Conflicting.Select(told => told.Relay)]);
        }
    }

    private Release First(Series series, Month end, IEnumerable<AnnouncedRow> rows, SourceFile file)
    {
        DateOnly? known = rows
            .Where(row => row.Published > end.LastDay && row.Published <= end.DayAfter(LatestDay))
            .Min(row => row.Published);
        return new(
            $"{series.Id}-{end}",
            series.Publisher,
            $"{series.Dataset}, up to {end}",
            Address: null,
            known ?? end.DayAfter(EstimatedDay),
            DayEstimated: known is null,
            file.Sha256,
            Transcribed: true,
            Id);
    }

    // When the office changed its number is not known: the first page that told the new one is the latest day it can have been.
    private static Release Revised(Release first, Reconciled number)
    {
        var day = number.Agreeing.Concat(number.Conflicting).Min(told => told.Relay.Published)!.Value;
        return first with
        {
            Id = FormattableString.Invariant($"{first.Id}-revised-{day:yyyy-MM-dd}"),
            Title = first.Title + ", as revised later",
            Day = day,
            DayEstimated = true,
        };
    }
}
