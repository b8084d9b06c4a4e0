using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Eurostat;

/// <summary>Reads trade of EU members by month and partner in euro, from Eurostat's data browser, made long: a member, partner, flow and month a row.</summary>
public sealed class EurostatReader : IFigureReader
{
    private static readonly string[] Columns = ["reporter", "partner_name", "flow", "period_start", "period_end", "value_eur"];

    /// <inheritdoc/>
    public string Id => "eurostat-members/1";

    /// <inheritdoc/>
    public string Format => "Eurostat, trade of EU members by month (CSV)";

    /// <inheritdoc/>
    public Office Office => EurostatSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var rows = CsvTable.Read(file, Columns, Row, problems);
        if (rows.Count == 0)
        {
            return [];
        }

        var release = EurostatSeries.Release(rows.Max(row => row.Period.End), file.Notes.Published, transcribed: true, file, Id);
        var series = rows.Select(row => row.Reporter).Distinct().ToDictionary(reporter => reporter, EurostatSeries.Of);
        return [.. rows.Select(row => new Figure(
            new(series[row.Reporter], row.Partner, row.Flow), row.Period, Measure.Amount, Interval.Point(row.Amount), release, [], []))];
    }

    private static (EconomyCode Reporter, EconomyCode Partner, Direction Flow, Period Period, decimal Amount) Row(TableRow row) => (
        Economy(row, "reporter"),
        Economy(row, "partner_name"),
        row.Cell("flow") switch
        {
            "exports" => Direction.Export,
            "imports" => Direction.Import,
            _ => throw row.Unreadable("flow", "exports or imports"),
        },
        row.Months("period_start", "period_end"),
        row.Number("value_eur"));

    private static EconomyCode Economy(TableRow row, string column) =>
        EurostatEconomies.TryFind(row.Text(column), out var economy) && !economy.IsNone ? economy : throw row.Unreadable(column, EurostatEconomies.Form);
}
