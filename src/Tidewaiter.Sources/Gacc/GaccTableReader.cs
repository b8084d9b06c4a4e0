using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Gacc;

/// <summary>Reads tables of China's customs that were copied out as comma-separated text: <c>value_usd</c> or <c>value_cny</c>, growth beside it.</summary>
public sealed class GaccTableReader : IFigureReader
{
    private static readonly string[] Columns = ["reporter", "partner_name", "flow", "period_start", "period_end", "yoy_percent", "source_url"];

    // Tables in dollars are in thousands, those in yuan in hundred millions with one decimal.
    private static readonly (string Column, string Currency, decimal Unit)[] Values = [("value_usd", "USD", 1_000), ("value_cny", "CNY", 10_000_000)];

    /// <inheritdoc/>
    public string Id => "gacc-table/1";

    /// <inheritdoc/>
    public string Format => "China's customs, tables copied out as CSV";

    /// <inheritdoc/>
    public Office Office => GaccSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        CsvTable.Has(file, Columns) && Array.Exists(Values, value => CsvTable.Has(file, [value.Column]));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var rows = CsvTable.Read(file, Columns, Row, problems);
        return [.. rows
            .GroupBy(row => (row.Series, row.Period.End, row.Address))
            .SelectMany(table =>
            {
                var release = GaccSeries.Release(
                    table.Key.Series, table.Key.End, table.Key.Address, file.Notes.Published, transcribed: true, file, Id);
                return table.Distinct().SelectMany(row => Figures(row, release)); // January stands twice: as a month, and since January
            })];
    }

    private static IEnumerable<Figure> Figures(Printed row, Release release)
    {
        var flow = new FlowKey(row.Series, row.Partner, row.Flow);
        yield return new(flow, row.Period, Measure.Amount, row.Amount, release, [], []);
        if (row.Growth is { } growth)
        {
            yield return new(flow, row.Period, Measure.Growth, growth, release, [], []);
        }
    }

    private static Printed Row(TableRow row)
    {
        if (row.Text("reporter") != "China")
        {
            throw row.Unreadable("reporter", "China");
        }

        var partner = GaccPartners.TryFind(row.Text("partner_name"), out var code) ? code : throw row.Unreadable("partner_name", GaccPartners.Form);
        var flow = row.Text("flow") switch
        {
            "exports" => Direction.Export,
            "imports" => Direction.Import,
            "total" => Direction.Total,
            _ => throw row.Unreadable("flow", "exports, imports or total"),
        };
        var value = Array.Find(Values, value => row.Has(value.Column));
        if (value.Column is null)
        {
            throw new ReadException(row.Unreadable("value_usd", "an amount").Problem with { Text = null });
        }

        var amount = row.Number(value.Column);
        return amount % value.Unit != 0
            ? throw row.Unreadable(value.Column, string.Create(CultureInfo.InvariantCulture, $"a multiple of the table's unit, {value.Unit}"))
            : new(
                value.Currency == "USD" ? GaccSeries.Bulletin("USD") : GaccSeries.Preliminary("CNY"),
                partner,
                flow,
                row.Months("period_start", "period_end"),
                Interval.Rounded(amount, value.Unit / 2),
                row.Cell("yoy_percent").IsEmpty ? null : Interval.Rounded(row.Number("yoy_percent"), 0.05m), // always one decimal
                row.Text("source_url"));
    }

    private sealed record Printed(
        Series Series, EconomyCode Partner, Direction Flow, Period Period, Interval Amount, Interval? Growth, string Address);
}
