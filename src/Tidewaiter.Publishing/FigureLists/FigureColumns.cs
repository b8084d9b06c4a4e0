using System.Globalization;
using Tidewaiter.Checking.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>A row of figures in the columns that CSV, JSON and Parquet share.</summary>
public static class FigureColumns
{
    /// <summary>Names and types, in order.</summary>
    public static IReadOnlyList<(string Name, Type Type)> All { get; } =
    [
        ("reporter", typeof(string)), ("partner", typeof(string)), ("flow", typeof(string)), ("product", typeof(string)), ("start", typeof(string)), ("end", typeof(string)),
        ("measure", typeof(string)), ("value", typeof(decimal)), ("low", typeof(decimal)), ("high", typeof(decimal)), ("unit", typeof(string)), ("standing", typeof(string)),
        ("later_vintage", typeof(bool)), ("series", typeof(string)), ("publisher", typeof(string)), ("release", typeof(string)), ("published", typeof(DateOnly)), ("estimated", typeof(bool)),
        ("address", typeof(string)), ("relay", typeof(string)), ("as_reported", typeof(string)),
    ];

    /// <summary>The cells of a row: text, numbers, days, yes or no; <see langword="null"/> where there is nothing.</summary>
    public static object?[] Cells(FigureRow row)
    {
        var key = row.Subject.Key;
        var value = row.Evidence.Value;
        return
        [
            row.Series.Reporter.ToString(), key.Partner.ToString(), FlowWord(key.Direction), key.Product == FlowKey.AllProducts ? null : key.Product,
            row.Period.Start.ToString(), row.Period.End.ToString(), Lower(row.Measure), DerivationJson.Plain(value.Middle), DerivationJson.Plain(value.Low), DerivationJson.Plain(value.High),
            row.Measure == Measure.Quantity ? "quantity" : row.Evidence.Unit, Lower(row.Evidence.Standing), row.Evidence.Derivation.HasLaterVintage, row.Series.Id, row.Series.Publisher,
            row.Release?.Id, row.Release?.Day, row.Release?.DayEstimated, row.Release?.Address, row.Relay?.Address, row.Relay?.AsReported,
        ];
    }

    /// <summary>A cell as text: <c>2023-12-07</c>, <c>218176000000</c>, <c>true</c>; empty for nothing.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    internal static string FlowWord(Direction direction) =>
        direction == Direction.Export ? "exports" : direction == Direction.Import ? "imports" : direction == Direction.Total ? "trade" : "balance";

    private static string Lower<T>(T member) where T : struct, Enum => member.ToString().ToLowerInvariant();
}
