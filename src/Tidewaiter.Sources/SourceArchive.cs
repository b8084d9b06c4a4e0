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

    /// <summary>Whether gzip has zeros behind it, as tar and tapes leave them: we read it, an engine would not.</summary>
    public static bool IsPadded(string path)
    {
        using var stream = File.OpenRead(path);
        return Packed.IsPadded(stream);
    }

    /// <summary>Goes through a table, in gzip or not, that an engine is to read by itself: it would take gzip that was cut off for whole, and could fall over endless lines.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="ReadException">It is damaged, was cut off, was made to fill a disk, or has a line of more than 4 kB.</exception>
    public static void CheckTable(string path, string name)
    {
        using var stream = File.OpenRead(path);
        Packed.CheckTable(name, stream);
    }
}
