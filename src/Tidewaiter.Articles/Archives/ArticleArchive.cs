namespace Tidewaiter.Articles.Archives;

/// <summary>Many articles in one place: JSON lines, a folder, a zip file, a web archive.</summary>
/// <remarks>Everything is streamed: an archive of any size takes the memory of its largest article.</remarks>
public static class ArticleArchive
{
    /// <summary>The most bytes that one article in an archive may have.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Opens a file or a folder by what it is: a folder, a zip file, a WARC file (plain or in gzip members), JSON lines by name, or one article.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="tally">Where records that are broken, too large or no pages are counted.</param>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static IEnumerable<RawArticle> Open(string path, ArchiveTally tally)
    {
        if (Directory.Exists(path))
        {
            return FolderReader.Read(path, tally);
        }

        return File.Exists(path) ? FileReader.Read(path, Path.GetFileName(path), 0, tally) : throw new FileNotFoundException($"{path}: no such file or folder.", path);
    }

    /// <summary>Reads JSON lines: one <c>{"id", "text" or "html", "title", "published", "url"}</c> a line.</summary>
    public static IEnumerable<RawArticle> Jsonl(Stream stream, string name) => JsonLines.Read(stream, name);

    /// <summary>Reads a web archive from its start, plain or compressed.</summary>
    public static IEnumerable<RawArticle> Warc(Stream stream, string name, ArchiveTally tally) => WarcReader.Read(stream, name, 0, tally);
}
