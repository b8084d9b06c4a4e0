using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>How the office has moved its numbers of this year and the year before.</summary>
internal static class RevisionsParagraph
{
    public static string? Write(Draft draft)
    {
        var triangle = Of(draft);
        if (triangle.Revised < 2)
        {
            return null;
        }

        return $"Of the office's {triangle.Rows.Count} figures on this trade in {draft.Period.End.Year - 1} and {draft.Period.End.Year}, {Counts.Of(triangle.Revised)} have been revised since, "
            + $"as far as later releases and the growth rates of a year later tell: by {Percent(triangle.MeanAbsolute)} on average, and by {Percent(Math.Abs(triangle.Mean))} {(triangle.Mean < 0 ? "downwards" : "upwards")} on balance.";
    }

    /// <summary>A row a figure that was revised: first, latest, and the difference.</summary>
    public static BulletinTable? Table(Draft draft)
    {
        var rows = Of(draft).Rows.Where(row => row.Vintages.Count > 1).ToArray();
        return rows.Length == 0 ? null : new(
            "Revisions of trade, first to latest",
            ["", "first", "out on", "latest", "out on", "revision"],
            [.. rows.Select(row => (Periods.Of(row.Period), (IReadOnlyList<string?>)[
                Money.Of(row.First.Evidence.Value, row.First.Evidence.Unit), Day(row.First),
                $"{Money.Of(row.Latest.Evidence.Value, row.Latest.Evidence.Unit)}{(row.Latest.IsImplied ? " (implied)" : "")}", Day(row.Latest),
                row.RevisionPercent is { } percent ? $"{(percent.Middle < 0 ? "−" : "+")}{Math.Abs(percent.Middle).ToString("0.00", CultureInfo.InvariantCulture)}%" : null]))]);
    }

    private static RevisionTriangle Of(Draft draft)
    {
        var years = Period.Of(Month.Of(draft.Period.End.Year - 1, 1), draft.Period.End);
        var periods = new[] { Direction.Total, Direction.Export }
            .SelectMany(direction => draft.Vantage.Figures.History(draft.Of(draft.Trade).Key with { Direction = direction })?.Periods ?? [])
            .Where(years.Contains)
            .Distinct();
        return RevisionTriangle.Of(draft.Vantage, draft.Of(draft.Trade), periods);
    }

    private static string Day(Vintage vintage) =>
        (vintage.Evidence.Cited is { Release.DayEstimated: true } ? "~" : "") + vintage.Day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => $"{percent.ToString("0.00", CultureInfo.InvariantCulture)} percent";
}
