using DuckDB.NET.Data;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Imports official files into a store: all of them or none, and each only once.</summary>
/// <remarks>
/// The work is done on a copy, which takes the store's place when it is complete. Whatever ends an import before that, a power cut included, leaves the
/// store as it was; whoever has it open reads on in the store of before.
/// </remarks>
public static class FigureImport
{
    /// <summary>Imports files that are at hand.</summary>
    /// <inheritdoc cref="Run(string, IEnumerable{ImportFile}, ImportOptions, TimeProvider)"/>
    public static IReadOnlyList<ImportResult> Run(
        string store, IEnumerable<SourceFile> files, ImportOptions? options = null, TimeProvider? time = null) =>
        Run(store, files.Select(file => ImportFile.Of(file)), options, time);

    /// <summary>Imports files.</summary>
    /// <param name="store">The path of the store; it is made where there is none.</param>
    /// <param name="files">The files; each is read when it is its turn.</param>
    /// <param name="options">How.</param>
    /// <param name="time">The clock that the imports are dated by.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="ReadException">A file is of no known format, or does not read.</exception>
    /// <exception cref="InvalidDataException">The store is none, or holds something else under the same key.</exception>
    /// <exception cref="IOException">Another import into this store is running, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The store's folder may not be written in.</exception>
    public static IReadOnlyList<ImportResult> Run(
        string store, IEnumerable<ImportFile> files, ImportOptions? options = null, TimeProvider? time = null)
    {
        options ??= new();
        using var copy = new StoreCopy(store, options.DryRun);
        var results = Write(copy, files, options, time ?? TimeProvider.System);
        if (!options.DryRun && results.Any(result => result.Outcome == ImportOutcome.Imported))
        {
            copy.TakePlace();
        }

        return results;
    }

    private static List<ImportResult> Write(StoreCopy copy, IEnumerable<ImportFile> files, ImportOptions options, TimeProvider time)
    {
        using var connection = StoreFile.OpenToWrite(copy);
        try
        {
            var import = new FileImport(connection, options, time);
            var results = files.Select(import.Run).ToList();
            connection.Execute("CHECKPOINT");
            return results;
        }
        catch (DuckDBException problem)
        {
            throw new IOException($"The store could not be written: {StoreFile.FirstLine(problem.Message)}", problem);
        }
    }
}
