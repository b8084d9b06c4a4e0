namespace Tidewaiter.Sources;

/// <summary>A zip as offices pack the tables of a month, or one large table.</summary>
public static class SourceArchive
{
    /// <summary>The files in an archive, one by one as they are asked for; each is to be read before the next is.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it.</param>
    /// <returns><see langword="null"/> where the file is no zip, or a workbook, which is a zip as well but one file.</returns>
    /// <exception cref="ReadException">It is damaged, or holds too many files.</exception>
    public static IEnumerable<ArchivedFile>? Files(string path, string name)
    {
        using var stream = File.OpenRead(path);
        return Packed.IsArchive(name, stream) ? Packed.Entries(path, name) : null;
    }

    /// <summary>Sees to it that a file of gzip is whole, for a reader that would take one that was cut off for its beginning.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="ReadException">It is damaged, was cut off, or made to fill a disk.</exception>
    public static void CheckGzip(string path, string name)
    {
        using var stream = File.OpenRead(path);
        Packed.CheckGzip(name, stream);
    }
}
