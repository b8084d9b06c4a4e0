using System.Globalization;
using Tidewaiter.Checking.Json;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Figures as SDMX-CSV 2.0, for statistical tools: dimensions, the value, attributes.</summary>
/// <remarks>
/// A dataflow of our own, <c>TIDEWAITER:TRADE(1.0)</c>. A month, a quarter and a year are written in SDMX's own forms; any other run of months
/// is a time range, <c>2023-01-01/P11M</c>. The attributes behind the vintage tell all that is known of the series and the release, so that Tidewaiter
/// reads the file back (docs/sources/exported.md); a number that was computed came in no release, and has none of them.
/// </remarks>
public static class SdmxCsv
{
    private const string Dataflow = "TIDEWAITER:TRADE(1.0)";

    private static readonly string[] Columns =
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "COUNTERPART_AREA", "TRADE_FLOW", "PRODUCT", "INDICATOR", "SERIES", "TIME_PERIOD",
        "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "VINTAGE",
        "VALUE_LOW", "VALUE_HIGH", "PUBLISHER", "DATASET", "EXPORT_VALUATION", "IMPORT_VALUATION", "BASIS", "CURRENCY", "USUAL_DAY", "REVISION_PERCENT",
        "RELEASE", "RELEASE_TITLE", "ADDRESS", "SHA256", "TRANSCRIBED", "READER",
    ];

    private static readonly string[] NoOrigin = [.. Columns.SkipWhile(column => column != "VALUE_LOW").Select(_ => "")];

    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, IEnumerable<FigureRow> rows)
    {
        FigureCsv.Line(output, Columns);
        foreach (var row in rows)
        {
            var key = row.Subject.Key;
            FigureCsv.Line(output,
            [
                "dataflow", Dataflow, "I", Frequency(row.Period), row.Series.Reporter.ToString(), key.Partner.ToString(), key.Direction.ToString(), key.Product,
                row.Measure == Measure.Amount ? "VALUE" : row.Measure == Measure.Growth ? "GROWTH" : "QUANTITY", row.Series.Id, TimePeriod(row.Period),
                DerivationJson.Plain(row.Evidence.Value.Middle).ToString(CultureInfo.InvariantCulture), row.Measure == Measure.Growth ? "PC" : row.Series.Currency, "0",
                row.Release is { DayEstimated: true } ? "E" : "A", row.Release is { } release ? FigureColumns.Text(release.Day) : "",
                .. row.Evidence.Derivation is Derivation.Published { Figure: var figure } ? Origin(figure) : NoOrigin,
            ]);
        }
    }

    private static IEnumerable<string> Origin(Figure figure)
    {
        var (series, release) = (figure.Flow.Series, figure.Release);
        return
        [
            FigureColumns.Text(DerivationJson.Plain(figure.Value.Low)), FigureColumns.Text(DerivationJson.Plain(figure.Value.High)), series.Publisher, series.Dataset,
            series.ExportValuation, series.ImportValuation, series.Basis, series.Currency, series.UsualDay.ToString(CultureInfo.InvariantCulture),
            FigureColumns.Text(series.RevisionPercent), release.Id, release.Title, release.Address ?? "", release.Sha256, FigureColumns.Text(release.Transcribed), release.Reader,
        ];
    }

    private static string Frequency(Period period) =>
        period.IsMonth ? "M" : period.IsYear ? "A" : IsQuarter(period) ? "Q" : "I";

    private static string TimePeriod(Period period) =>
        period.IsMonth || period.IsYear || IsQuarter(period) ? period.ToString() : $"{period.Start}-01/P{period.Months}M";

    private static bool IsQuarter(Period period) => period.Months == 3 && period.Start.OfYear % 3 == 1;
}
