using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Census;

/// <summary>Reads country.xlsx, "U.S. Trade in Goods by Country", as the US Census Bureau publishes it.</summary>
public sealed class CensusWorkbookReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "us-census-workbook/1";

    /// <inheritdoc/>
    public string Format => "US Census Bureau, trade in goods by country (country.xlsx)";

    /// <inheritdoc/>
    public Office Office => CensusSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => SheetTable.Has(file, CensusRow.Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems) =>
        CensusFigures.Of(SheetTable.Read(file, CensusRow.Columns, CensusRow.Read, problems), file, Id);
}
