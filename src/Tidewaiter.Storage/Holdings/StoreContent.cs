using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Holdings;

/// <summary>What a store holds, without its figures.</summary>
/// <param name="Files">How many files were imported.</param>
/// <param name="Series">What is held of each series, in the order of their keys.</param>
/// <param name="Quarantine">The tables that are kept apart.</param>
public sealed record StoreContent(long Files, IReadOnlyList<SeriesHolding> Series, IReadOnlyList<QuarantinedTable> Quarantine)
{
    /// <summary>Looks into a store.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file is no store, a damaged one, or one of another version.</exception>
    public static StoreContent Read(string path)
    {
        using var connection = FigureStore.Connect(path);
        return StoreFile.Read(path, () => new StoreContent(
            Convert.ToInt64(connection.Value("SELECT count(*) FROM files"), System.Globalization.CultureInfo.InvariantCulture),
            StoreRows.SeriesHoldings(connection),
            StoreRows.Quarantine(connection)));
    }
}
