namespace Tidewaiter.Sources;

/// <summary>A zip with several files in it, as offices pack the tables of a month.</summary>
public static class SourceArchive
{
    /// <summary>The files in an archive, each named <c>archive.zip/file.csv</c> and with its own SHA-256; read one by one as they are asked for.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="notes">What is known of the files besides.</param>
    /// <returns><see langword="null"/> where the file is no such archive: a single file, packed or not.</returns>
    /// <exception cref="ReadException">It is too large, damaged, or made to fill memory.</exception>
    public static IEnumerable<SourceFile>? Files(string path, string name, FileNotes notes)
    {
        using var stream = File.OpenRead(path);
        return Packed.HoldsSeveral(name, stream)
            ? Packed.Entries(path, name).Select(entry => new SourceFile($"{name}/{entry.Name}", entry.Content) { Notes = notes })
            : null;
    }
}
