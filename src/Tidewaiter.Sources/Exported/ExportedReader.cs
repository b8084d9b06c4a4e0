using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Exported;

/// <summary>Reads what <c>tidewaiter figures --format sdmx-csv</c> wrote: the figures come back in their own series and releases, without the pages that relayed them.</summary>
public sealed class ExportedReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "tidewaiter-export/1";

    /// <inheritdoc/>
    public string Format => "figures that Tidewaiter wrote (SDMX-CSV, TIDEWAITER:TRADE)";

    /// <inheritdoc/>
    public Office Office { get; } = new(
        "Tidewaiter",
        "docs/sources/exported.md",
        "as each series says",
        "as each office does",
        "as each office does");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, ExportedRow.Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var figures = CsvTable.Read(file, ExportedRow.Columns, ExportedRow.Read, problems).OfType<Figure>();
        return [.. figures.GroupBy(figure => figure.Release).SelectMany(release => OneAmountEach.Of(file, release))];
    }
}
