using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>Reads data of UN Comtrade in the columns of its API: saved as comma-separated text, or the tab-separated files of its bulk download.</summary>
public sealed class ComtradeCsvReader : IBulkReader
{
    private static readonly string[] Headings =
        ["typeCode", "flowCode", "period", "reporterCode", "partnerCode", "partner2Code", "cmdCode", "customsCode", "mosCode", "motCode", "primaryValue"];

    /// <inheritdoc/>
    public string Id => "comtrade-csv/1";

    /// <inheritdoc/>
    public string Format => "UN Comtrade, columns of the API (CSV) or bulk file (tab-separated, gzip)";

    /// <inheritdoc/>
    public Office Office => ComtradeFigures.Office;

    /// <inheritdoc/>
    public BulkColumns Columns { get; } = new()
    {
        Delimiter = '\t',
        Period = "period",
        Reporter = "reporterCode",
        Partner = "partnerCode",
        Flow = "flowCode",
        Product = "cmdCode",
        ProductDigits = 0,
        Amount = "primaryValue",
        Unit = 1,
        Only = new Dictionary<string, IReadOnlyList<string>>
        {
            ["typeCode"] = ["C"],
            ["partner2Code"] = ["0", ""],
            ["customsCode"] = ["C00", ""],
            ["mosCode"] = ["0", ""],
            ["motCode"] = ["0", ""],
        },
        SumsChapters = false,
    };

    /// <inheritdoc/>
    public Series SeriesOf(EconomyCode reporter) => ComtradeFigures.Series(reporter);

    /// <inheritdoc/>
    public Release ReleaseOf(EconomyCode reporter, Month first, Month last, string sha256, DateOnly? published) =>
        ComtradeFigures.Release(SeriesOf(reporter), last, sha256, published, Id);

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, Headings);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems) =>
        ComtradeFigures.Of(CsvTable.Read(file, Headings, Row, problems, ComtradeFigures.Letters(file)), file, Id);

    private static ComtradeRow? Row(TableRow row)
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
