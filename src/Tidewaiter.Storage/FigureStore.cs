using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Figures that a user imported, in a DuckDB file; opened for reading, as it stood when it was opened.</summary>
public sealed class FigureStore : IFigures, IDisposable
{
    private readonly Lock turn = new(); // a connection serves one query at a time
    private readonly DuckDBConnection connection;
    private readonly Dictionary<string, Release> releases;
    private readonly FigureStoreIndex index;
    private readonly ConcurrentDictionary<FlowKey, FlowHistory> histories = new();

    private FigureStore(DuckDBConnection connection)
    {
        this.connection = connection;
        releases = StoreRows.Releases(connection).ToDictionary(release => release.Id);
        index = new(StoreRows.Series(connection), StoreRows.Flows(connection));
    }

    /// <summary>Where a user's store lies unless told otherwise: <c>tidewaiter/figures.duckdb</c> in the folder of the user's data.</summary>
    public static string UsualPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "tidewaiter", "figures.duckdb");

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series => index.Series;

    /// <summary>Opens a store.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file is no store, or one of another version.</exception>
    public static FigureStore Open(string path) => File.Exists(path)
        ? new(StoreFile.OpenToRead(path))
        : throw new FileNotFoundException($"There is no store at {path}.", path);

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) => index.Holds(flow) ? histories.GetOrAdd(flow, Read) : null;

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        index.Partners(series, direction, product);

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) => index.Products(series, partner);

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private FlowHistory Read(FlowKey flow)
    {
        lock (turn)
        {
            return new(flow, StoreRows.Figures(connection, flow, releases));
        }
    }
}
