using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Census;

/// <summary>
/// Reads "U.S. Trade in Goods by Country" of the US Census Bureau, the sheet of country.xlsx as comma-separated text: a partner and
/// year a row, twelve months of imports and twelve of exports, in million dollars.
/// </summary>
public sealed class CensusReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "us-census-country/1";

    /// <inheritdoc/>
    public string Format => "US Census Bureau, trade in goods by country (CSV)";

    /// <inheritdoc/>
    public Office Office => CensusSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, CensusRow.Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems) =>
        CensusFigures.Of(CsvTable.Read(file, CensusRow.Columns, CensusRow.Read, problems), file, Id);
}
