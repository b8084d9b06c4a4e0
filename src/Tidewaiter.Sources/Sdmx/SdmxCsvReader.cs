using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Reads SDMX-CSV 1.0, whose first column is <c>DATAFLOW</c>, and 2.0, whose first is <c>STRUCTURE</c>.</summary>
public sealed class SdmxCsvReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "sdmx-csv/1";

    /// <inheritdoc/>
    public string Format => "SDMX-CSV 1.0 or 2.0";

    /// <inheritdoc/>
    public Office Office => SdmxSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        CsvTable.Headings(file) is [var first, ..] && SdmxCsvRows.IdOf(first) is "DATAFLOW" or "STRUCTURE" && CsvTable.Headings(file).Length > 2;

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var figures = new SdmxFigures(file, Id, problems);
        var rows = new SdmxCsvRows(
            CsvTable.Headings(file), decimalComma: CsvTable.Delimiter(file) == ';', figures); // where cells end in semicolons, the language writes decimal commas
        CsvTable.Read(
            file,
            rows.Columns,
            row =>
            {
                rows.Take(row);
                return row.Line;
            },
            problems);
        return figures.ToFigures();
    }
}
