using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Baci;

/// <summary>Reads BACI summed to chapters of the Harmonized System: <c>year,exporter,importer,hs2,value_usd</c>.</summary>
public sealed class BaciChaptersReader : IFigureReader
{
    private static readonly string[] Columns = ["year", "exporter", "importer", "hs2", "value_usd"];

    /// <inheritdoc/>
    public string Id => "baci-chapters/1";

    /// <inheritdoc/>
    public string Format => "CEPII BACI by HS chapter (CSV)";

    /// <inheritdoc/>
    public Office Office => BaciSeries.Office;

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

        var release = BaciSeries.Release(rows.Min(row => row.Year), rows.Max(row => row.Year), file, transcribed: true, Id);
        return [.. rows.Select(row =>
            BaciSeries.Figure(row.Exporter, row.Importer, row.Year, row.Chapter, Interval.Point(row.Amount), release))];
    }

    private static (int Year, EconomyCode Exporter, EconomyCode Importer, string Chapter, decimal Amount) Row(TableRow row)
    {
        var chapter = row.Text("hs2");
        return chapter is [>= '0' and <= '9', >= '0' and <= '9']
            ? (BaciRow.YearOf(row, "year"), row.Economy("exporter"), row.Economy("importer"), chapter, row.Number("value_usd"))
            : throw row.Unreadable("hs2", "an HS chapter of two digits such as 27");
    }
}
