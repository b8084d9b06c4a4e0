using Tidewaiter.Figures;
using Tidewaiter.Sources.Sdmx;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Exported;

/// <summary>A row of a list of figures that Tidewaiter wrote.</summary>
internal static class ExportedRow
{
    private const int LongestCode = 12;
    private const int LongestKey = 120;
    private const int MostDays = 3_660;

    public static readonly string[] Columns =
    [
        "STRUCTURE_ID", "FREQ", "REF_AREA", "COUNTERPART_AREA", "TRADE_FLOW", "PRODUCT", "INDICATOR", "SERIES", "TIME_PERIOD", "OBS_STATUS", "VINTAGE",
        "VALUE_LOW", "VALUE_HIGH", "PUBLISHER", "DATASET", "EXPORT_VALUATION", "IMPORT_VALUATION", "BASIS", "CURRENCY", "USUAL_DAY", "REVISION_PERCENT",
        "RELEASE", "RELEASE_TITLE", "ADDRESS", "SHA256", "TRANSCRIBED", "READER",
    ];

    /// <summary>Its figure; <see langword="null"/> where the number was computed, and can be again.</summary>
    public static Figure? Read(TableRow row) => row.Cell("RELEASE").IsEmpty ? null : new(
        new(Series(row), row.Get<EconomyCode>("COUNTERPART_AREA"), row.Get<Direction>("TRADE_FLOW"), Product(row)),
        SdmxPeriod.Read(row.Text("TIME_PERIOD"), row.Text("FREQ")) ?? throw row.Unreadable("TIME_PERIOD", SdmxPeriod.Form),
        Measure(row),
        Value(row),
        new(
            Key(row, "RELEASE"),
            row.Text("PUBLISHER"),
            row.Text("RELEASE_TITLE"),
            row.Text("ADDRESS") is { Length: > 0 } address ? address : null,
            row.Day("VINTAGE") ?? throw row.Unreadable("VINTAGE", "a day such as 2023-12-07"),
            DayEstimated: row.Cell("OBS_STATUS") is "E",
            Sha256(row),
            Transcribed: row.Cell("TRANSCRIBED") is "true",
            row.Text("READER")),
        [],
        []);

    private static Series Series(TableRow row) => new(
        Key(row, "SERIES"),
        row.Text("PUBLISHER"),
        row.Text("DATASET"),
        row.Get<EconomyCode>("REF_AREA"),
        row.Text("EXPORT_VALUATION"),
        row.Text("IMPORT_VALUATION"),
        row.Text("BASIS"),
        row.Cell("CURRENCY") is { Length: 3 } ? row.Text("CURRENCY") : throw row.Unreadable("CURRENCY", "a currency such as USD"),
        UsualDay: row.Number("USUAL_DAY") is >= 0 and <= MostDays and var days && decimal.IsInteger(days) ? (int)days : throw row.Unreadable("USUAL_DAY", "a number of days"),
        RevisionPercent: row.Number("REVISION_PERCENT") is >= 0 and <= 100 and var percent ? percent : throw row.Unreadable("REVISION_PERCENT", "a number from 0 to 100"));

    private static string Key(TableRow row, string column) =>
        row.Text(column) is { Length: > 0 and <= LongestKey } key && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
            ? key
            : throw row.Unreadable(column, "a key of letters, digits and dashes");

    private static string Sha256(TableRow row) =>
        row.Text("SHA256") is { Length: 64 } sha256 && sha256.All(char.IsAsciiHexDigitLower)
            ? sha256
            : throw row.Unreadable("SHA256", "64 hexadecimal digits");

    private static string Product(TableRow row) =>
        row.Text("PRODUCT") is { Length: > 0 and <= LongestCode } code && code.All(char.IsAsciiLetterOrDigit)
            ? code
            : throw row.Unreadable("PRODUCT", "TOTAL or a code of products");

    private static Measure Measure(TableRow row) => row.Cell("INDICATOR") switch
    {
        "VALUE" => Figures.Measure.Amount,
        "GROWTH" => Figures.Measure.Growth,
        "QUANTITY" => Figures.Measure.Quantity,
        _ => throw row.Unreadable("INDICATOR", "VALUE, GROWTH or QUANTITY"),
    };

    private static Interval Value(TableRow row)
    {
        var (low, high) = (row.Number("VALUE_LOW"), row.Number("VALUE_HIGH"));
        return low <= high ? new(low, high) : throw row.Unreadable("VALUE_HIGH", $"{row.Text("VALUE_LOW")} or more");
    }
}
