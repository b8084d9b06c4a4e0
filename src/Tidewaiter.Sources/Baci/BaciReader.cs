using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Baci;

/// <summary>Reads BACI as CEPII publishes it, products of six digits of the Harmonized System, thousand dollars.</summary>
/// <remarks>It holds the products as they stand and their chapters; the chapters are summed here. Areas that are no economy are left out.</remarks>
public sealed class BaciReader : IBulkReader
{
    /// <inheritdoc/>
    public string Id => "baci/1";

    /// <inheritdoc/>
    public string Format => "CEPII BACI as published (CSV)";

    /// <inheritdoc/>
    public Office Office => BaciSeries.Office;

    /// <inheritdoc/>
    public BulkColumns Columns { get; } = new()
    {
        Delimiter = ',',
        Period = "t",
        Reporter = "i",
        Partner = "j",
        Flow = null,
        Product = "k",
        ProductDigits = 6,
        Amount = "v",
        Unit = 1_000,
        Only = new Dictionary<string, IReadOnlyList<string>>(),
        SumsChapters = true,
    };

    /// <inheritdoc/>
    public Series SeriesOf(EconomyCode reporter) => BaciSeries.Of(reporter);

    /// <inheritdoc/>
    public Release ReleaseOf(EconomyCode reporter, Month first, Month last, string sha256, DateOnly? published) =>
        BaciSeries.Release(first.Year, last.Year, sha256, published, transcribed: false, Id);

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, BaciRow.Columns);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var rows = CsvTable.Read(file, BaciRow.Columns, BaciRow.Read, problems)
            .Where(row => !row.Exporter.IsNone && !row.Importer.IsNone && row.Dollars is not null).ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        // Values have three decimals of a thousand dollars: they are printed to the dollar.
        var release = BaciSeries.Release(rows.Min(row => row.Year), rows.Max(row => row.Year), file, transcribed: false, Id);
        var products = OneAmountEach.Of(file, rows.Select(row =>
            BaciSeries.Figure(row.Exporter, row.Importer, row.Year, row.Product, Interval.Point(row.Dollars!.Value), release)));
        return [.. products, .. products.GroupBy(one => (Flow: one.Flow with { Product = one.Flow.Product[..2] }, one.Period)).Select(chapter =>
            chapter.First() with { Flow = chapter.Key.Flow, Value = Interval.Point(chapter.Sum(one => one.Value.Low)) })];
    }
}
