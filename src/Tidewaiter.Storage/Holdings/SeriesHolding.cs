using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Holdings;

/// <summary>What is held of a series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Figures">How many figures, all vintages counted.</param>
/// <param name="Partners">With how many partners.</param>
/// <param name="First">The first month covered.</param>
/// <param name="Last">The last.</param>
/// <param name="Releases">From how many releases.</param>
/// <param name="LastRelease">The day of the last of them.</param>
/// <param name="Withdrawn">How many numbers later vintages came without.</param>
/// <param name="Revisions">How the office revises, as far as several vintages are held; <see langword="null"/> where none are.</param>
public sealed record SeriesHolding(
    Series Series, long Figures, int Partners, Month First, Month Last, int Releases, DateOnly LastRelease, long Withdrawn, RevisionHabit? Revisions)
{
    /// <summary>What is built in, in the order of the series' keys.</summary>
    public static IReadOnlyList<SeriesHolding> BuiltIn() =>
        [.. BuiltInFigures.Histories().GroupBy(history => history.Flow.Series).Select(Of).OrderBy(holding => holding.Series.Id, StringComparer.Ordinal)];

    private static SeriesHolding Of(IGrouping<Series, FlowHistory> flows)
    {
        var numbers = (
            from history in flows
            from period in history.Periods
            from measure in Enum.GetValues<Measure>()
            let vintages = history.Vintages(period, measure)
            where vintages.Count > 0
            select vintages).ToArray();
        var releases = numbers.SelectMany(vintages => vintages).Select(figure => figure.Release).Distinct().ToArray();
        return new(
            flows.Key,
            numbers.Sum(vintages => vintages.Count),
            flows.Select(history => history.Flow.Partner).Distinct().Count(),
            numbers.Min(vintages => vintages[0].Period.Start),
            numbers.Max(vintages => vintages[0].Period.End),
            releases.Length,
            releases.Max(release => release.Day),
            flows.Sum(history => history.Deletions.Count),
            RevisionHabit.Of(numbers
                .Where(vintages => vintages[0].Measure == Measure.Amount && vintages[0].Flow.Direction != Direction.Balance && vintages[0].Release.Day != vintages[^1].Release.Day)
                .Select(vintages => (vintages[0].Printed, vintages[^1].Printed))));
    }
}
