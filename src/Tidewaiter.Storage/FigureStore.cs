using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Figures that a user imported, in a DuckDB file; opened for reading, as it stood when it was opened.</summary>
/// <remarks>Figures are asked for flow by flow and kept once read: a store of any size is opened in a moment.</remarks>
public sealed class FigureStore : IFigures, IDisposable
{
    private readonly Lock turn = new(); // a connection serves one query at a time
    private readonly DuckDBConnection connection;
    private readonly string path;
    private readonly StoreIndex index;
    private readonly ConcurrentDictionary<FlowKey, FlowHistory?> histories = new();
    private readonly ConcurrentDictionary<(short Series, Direction Direction, string Product), IReadOnlyList<EconomyCode>> partners = new();
    private readonly ConcurrentDictionary<(short Series, short Partner), IReadOnlyList<string>> products = new();

    /// <summary>Reads from a connection that is open; disposing of this ends it.</summary>
    /// <exception cref="InvalidDataException">The store is damaged.</exception>
    internal FigureStore(DuckDBConnection connection, string path)
    {
        (this.connection, this.path) = (connection, path);
        index = StoreFile.Read(path, () => new StoreIndex(connection));
    }

    /// <summary>Where a user's store lies unless told otherwise: <c>tidewaiter/figures.duckdb</c> in the folder of the user's data.</summary>
    public static string UsualPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "tidewaiter", "figures.duckdb");

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series => index.Series;

    /// <summary>Opens a store.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file is no store, a damaged one, or one of another version.</exception>
    public static FigureStore Open(string path)
    {
        var connection = Connect(path);
        try
        {
            return new(connection, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static DuckDBConnection Connect(string path) => File.Exists(path)
        ? StoreFile.OpenToRead(path)
        : throw new FileNotFoundException($"There is no store at {path}.", path);

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) =>
        index.Find(flow) is { } numbers ? histories.GetOrAdd(flow, (key, of) => Read(key, of), numbers) : null;

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        index.Find(series) is { } number ? partners.GetOrAdd((number, direction, product), ReadPartners) : [];

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) =>
        index.Find(series, partner) is { } numbers ? products.GetOrAdd(numbers, ReadProducts) : [];

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private FlowHistory? Read(FlowKey flow, FlowNumbers numbers) => InTurn(() =>
    {
        var figures = StoreRows.Figures(connection, flow, numbers, index.Releases);
        return figures.Length == 0 ? null : new FlowHistory(flow, figures, StoreRows.Deletions(connection, flow, numbers, index.Releases));
    });

    private IReadOnlyList<EconomyCode> ReadPartners((short Series, Direction Direction, string Product) of) => of.Product == FlowKey.AllProducts
        ? [.. index.PartnersOfTotals(of.Series, of.Direction).Order()]
        : index.Product(of.Product) is { } product ? InTurn(() => StoreRows.Partners(connection, of.Series, of.Direction, product).Select(index.Economy).Order().ToArray())
        : [];

    private IReadOnlyList<string> ReadProducts((short Series, short Partner) of) =>
        InTurn(() => StoreRows.Products(connection, of.Series, of.Partner).Order(StringComparer.Ordinal).ToArray());

    private T InTurn<T>(Func<T> read)
    {
        lock (turn)
        {
            return StoreFile.Read(path, read);
        }
    }
}
