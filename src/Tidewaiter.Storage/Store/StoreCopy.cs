namespace Tidewaiter.Storage.Store;

/// <summary>A copy of a store to work on, beside it; it takes the store's place when the work is complete, and is gone otherwise.</summary>
/// <remarks>
/// One at a time: whoever holds the copy holds a lock, which ends with the process however that ends. A copy for a trial lies elsewhere, and neither
/// locks nor leaves anything.
/// </remarks>
internal sealed class StoreCopy : IDisposable
{
    private readonly FileStream? turn;
    private readonly DirectoryInfo? elsewhere;

    /// <param name="store">The path of the store, or where it is to be.</param>
    /// <param name="isTrial">Whether the copy will never take the store's place.</param>
    /// <exception cref="IOException">Another import into the store is running, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The store, or its folder, may not be written in.</exception>
    public StoreCopy(string store, bool isTrial)
    {
        Store = System.IO.Path.GetFullPath(store);
        if (isTrial)
        {
            elsewhere = Directory.CreateTempSubdirectory("tidewaiter-");
            Path = System.IO.Path.Combine(elsewhere.FullName, "trial.duckdb");
        }
        else
        {
            Path = Store + ".import";
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Store)!);
            turn = Lock();
        }

        try
        {
            Remove();
            if (File.Exists(Store))
            {
                if (!isTrial && new FileInfo(Store).IsReadOnly)
                {
                    throw new UnauthorizedAccessException($"{Store}: found a store that is read-only, expected one that may be replaced.");
                }

                File.Copy(Store, Path);
                File.SetAttributes(Path, FileAttributes.Normal);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where the store lies, or will.</summary>
    public string Store { get; }

    /// <summary>Where the copy lies; nothing is there where there was no store.</summary>
    public string Path { get; }

    /// <summary>Puts the copy in the store's place, in one step, once all of it is on the disk.</summary>
    public void TakePlace()
    {
        WholeFile.Flush(Path);
        File.Move(Path, Store, overwrite: true);
    }

    public void Dispose()
    {
        Remove();
        turn?.Dispose();
        elsewhere?.Delete(recursive: true);
    }

    private FileStream Lock()
    {
        try
        {
            return new(Store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (File.Exists(Store + ".lock"))
        {
            throw new IOException($"Another import into {Store} is running.", problem);
        }
    }

    private void Remove()
    {
        File.Delete(Path);
        File.Delete(Path + ".wal");
        if (Directory.Exists(Path + ".tmp"))
        {
            Directory.Delete(Path + ".tmp", recursive: true); // what the engine puts aside while a table is larger than memory
        }
    }
}
