using Tidewaiter.Figures;
using Tidewaiter.Sources.Csv;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>Reads data of UN Comtrade saved as comma-separated text, in the columns of its API.</summary>
public sealed class ComtradeCsvReader : IFigureReader
{
    private static readonly string[] Columns =
        ["typeCode", "flowCode", "period", "reporterCode", "partnerCode", "partner2Code", "cmdCode", "customsCode", "mosCode", "motCode", "primaryValue"];

    /// <inheritdoc/>
    public string Id => "comtrade-csv/1";

    /// <inheritdoc/>
    public string Format => "UN Comtrade (CSV)";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems) =>
        ComtradeFigures.Of(CsvTable.Read(file, Columns, Row, problems), file, Id);

    private static ComtradeRow? Row(CsvRow row)
    {
        if (row.Cell("typeCode") is not "C")
        {
            return null; // services
        }

        var isPart = row.Cell("partner2Code") is not ("0" or "") || row.Cell("customsCode") is not ("C00" or "")
            || row.Cell("mosCode") is not ("0" or "") || row.Cell("motCode") is not ("0" or "");
        return new ComtradeObservation(
                row.Text("reporterCode"),
                row.Text("partnerCode"),
                row.Text("flowCode"),
                row.Text("period"),
                row.Text("cmdCode"),
                row.Text("primaryValue"),
                isPart)
            .Read((column, _, expected) => row.Unreadable(column, expected));
    }
}
