namespace Tidewaiter.Storage;

/// <summary>A file that is there whole or not at all: it is written beside its place, and takes that once all of it is on the disk.</summary>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where. What lies under <c>/dev</c> holds nothing that could be lost, and is written straight.</param>
    /// <param name="write">Writes it to the path that it is handed.</param>
    /// <param name="replaces">Whether a file that is there is replaced.</param>
    /// <exception cref="IOException">The disk refuses, or a file is there and is not to be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written in.</exception>
    public static void Write(string path, Action<string> write, bool replaces = true)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (IsDevice(path))
        {
            write(path);
            return;
        }

        var half = $"{path}.{Guid.NewGuid():N}.half";
        try
        {
            write(half);
            Flush(half);
            File.Move(half, path, replaces);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Whether a path leads under <c>/dev</c>: a file of the same name must not take the place of what is there.</summary>
    /// <param name="path">A path, which need not be whole.</param>
    public static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Waits until what was written to a file is on the disk: else a power cut could leave its name with the bytes still on their way.</summary>
    internal static void Flush(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
