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
    /// <summary>Imports files.</summary>
    /// <param name="store">The path of the store; it is made where there is none.</param>
    /// <param name="files">The files; each is read when it is its turn.</param>
    /// <param name="options">How.</param>
    /// <param name="time">The clock that the imports are dated by.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="ReadException">A file is of no known format, or does not read.</exception>
    /// <exception cref="InvalidDataException">The store is none, or holds something else under the same key.</exception>
    /// <exception cref="IOException">Another import into this store is running, or the disk refuses.</exception>
    public static IReadOnlyList<ImportResult> Run(
        string store, IEnumerable<SourceFile> files, ImportOptions? options = null, TimeProvider? time = null)
    {
        options ??= new();
        store = Path.GetFullPath(store);
        Directory.CreateDirectory(Path.GetDirectoryName(store)!);
        using var turn = Lock(store);
        var copy = store + ".import";
        Remove(copy);
        try
        {
            if (File.Exists(store))
            {
                File.Copy(store, copy);
            }

            var results = Write(copy, files, options, time ?? TimeProvider.System);
            if (!options.DryRun && results.Any(result => !result.AlreadyHeld))
            {
                Flush(copy);
                File.Move(copy, store, overwrite: true);
            }

            return results;
        }
        finally
        {
            Remove(copy);
        }
    }

    private static List<ImportResult> Write(string copy, IEnumerable<SourceFile> files, ImportOptions options, TimeProvider time)
    {
        using var connection = StoreFile.OpenToWrite(copy);
        var writer = new StoreWriter(connection, time);
        var results = new List<ImportResult>();
        foreach (var file in files)
        {
            if (writer.Holds(file))
            {
                results.Add(new(file.Name, "", 0, 0, AlreadyHeld: true, 0, []));
                continue;
            }

            var reader = SourceCatalog.ReaderOf(file);
            var problems = options.Lenient ? ReadProblems.Lenient() : ReadProblems.Strict;
            var figures = reader.Read(file, problems);
            results.Add(new(
                file.Name, reader.Id, figures.Count, writer.Write(file, reader.Id, figures), AlreadyHeld: false, problems.Count, problems.Kept));
        }

        connection.Execute("CHECKPOINT");
        return results;
    }

    private static FileStream Lock(string store)
    {
        try
        {
            return new(store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem)
        {
            throw new IOException($"Another import into {store} is running.", problem);
        }
    }

    // Else a power cut could leave the new name with the bytes still on their way.
    private static void Flush(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    private static void Remove(string copy)
    {
        File.Delete(copy);
        File.Delete(copy + ".wal");
    }
}
