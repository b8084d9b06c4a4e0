namespace Tidewaiter.Articles.Archives;

/// <summary>Many articles in one place: JSON lines, a folder, a zip file, a web archive.</summary>
/// <remarks>Everything is streamed: an archive of any size takes the memory of its largest articles.</remarks>
public static class ArticleArchive
{
    /// <summary>The most bytes that one article in an archive may have.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Whether many articles may be at the path: a folder, or a file of JSON lines by its name, of zip, of WARC or of another known format by its content.</summary>
    /// <exception cref="IOException">There is nothing at the path, or it does not open.</exception>
    public static bool IsArchive(string path, ArchiveOptions? options = null) =>
        Directory.Exists(path) || ArchiveFile.IsArchive(path, options ?? ArchiveOptions.Usual);

    /// <summary>Opens a file or a folder by what it is: a folder, a zip file, a WARC file (plain or in gzip members), JSON lines by name, or one article.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="tally">Where records that are broken, too large or no pages are counted.</param>
    /// <param name="options">What is known of the articles.</param>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static IEnumerable<RawArticle> Open(string path, ArchiveTally tally, ArchiveOptions? options = null)
    {
        options ??= ArchiveOptions.Usual;
        return Directory.Exists(path) ? FolderReader.Read(path, options, tally)
            : File.Exists(path) ? ArchiveFile.Read(path, Path.GetFileName(path), 0, options, tally)
            : throw new FileNotFoundException($"{path}: no such file or folder.", path);
    }

    /// <summary>Reads JSON lines: one <c>{"id", "text" or "html", "title", "published", "url"}</c> a line.</summary>
    public static IEnumerable<RawArticle> Jsonl(Stream stream, string name, ArchiveTally tally, ArchiveOptions? options = null) =>
        JsonLines.Read(new CountedStream(stream, tally), name, 0, options ?? ArchiveOptions.Usual);

    /// <summary>Reads a web archive from its start, plain or compressed.</summary>
    public static IEnumerable<RawArticle> Warc(Stream stream, string name, ArchiveTally tally, ArchiveOptions? options = null) =>
        WarcReader.Read(new CountedStream(stream, tally), name, 0, options ?? ArchiveOptions.Usual, tally);
}
