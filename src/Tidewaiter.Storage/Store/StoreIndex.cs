using DuckDB.NET.Data;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>What a store holds, but for its figures: series, partners, releases, and of which pairs there are figures. It fits into memory whatever the store's size.</summary>
internal sealed class StoreIndex
{
    private readonly Dictionary<Series, short> series;
    private readonly Dictionary<EconomyCode, short> economies;
    private readonly Dictionary<string, int> products;
    private readonly Dictionary<short, EconomyCode> codes;
    private readonly Dictionary<(short Series, short Partner, Direction Direction), bool> holdings;

    public StoreIndex(DuckDBConnection connection)
    {
        series = StoreRows.Series(connection).ToDictionary(row => row.Series, row => row.Number);
        codes = StoreRows.Economies(connection).ToDictionary(row => row.Number, row => row.Code);
        economies = codes.ToDictionary(row => row.Value, row => row.Key);
        products = StoreRows.Products(connection).ToDictionary(row => row.Code, row => row.Number);
        Releases = StoreRows.Releases(connection).ToDictionary(row => row.Number, row => row.Release);
        holdings = StoreRows.Holdings(connection).ToDictionary(row => (row.Series, row.Partner, row.Direction), row => row.Totals);
        var held = holdings.Keys.Select(key => key.Series).ToHashSet();
        Series = [.. series.Where(one => held.Contains(one.Value)).Select(one => one.Key).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }

    /// <summary>The series of which figures are held, in the order of their keys.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The releases by the numbers that figures name them by.</summary>
    public IReadOnlyDictionary<int, Release> Releases { get; }

    /// <summary>The numbers of a flow; <see langword="null"/> where surely nothing is held of it.</summary>
    public FlowNumbers? Find(FlowKey flow) =>
        Find(flow.Series, flow.Partner) is { } numbers && Product(flow.Product) is { } product
        && holdings.TryGetValue((numbers.Series, numbers.Partner, flow.Direction), out var totals) && (totals || product != ProductNumber.AllProducts)
            ? new(numbers.Series, numbers.Partner, product)
            : null;

    /// <summary>The numbers of a series and partner, where both are known.</summary>
    public (short Series, short Partner)? Find(Series of, EconomyCode partner) =>
        series.TryGetValue(of, out var number) && economies.TryGetValue(partner, out var other) ? (number, other) : null;

    /// <summary>The number of a series, where it is known.</summary>
    public short? Find(Series of) => series.TryGetValue(of, out var number) ? number : null;

    /// <summary>The number of a product, where it is known.</summary>
    public int? Product(string code) => products.TryGetValue(code, out var number) ? number : null;

    /// <summary>The economy of a number.</summary>
    public EconomyCode Economy(short number) => codes[number];

    /// <summary>The partners of which a series holds a direction of all products together.</summary>
    public IEnumerable<EconomyCode> PartnersOfTotals(short of, Direction direction) =>
        holdings.Where(one => one.Value && one.Key.Series == of && one.Key.Direction == direction).Select(one => codes[one.Key.Partner]);
}
