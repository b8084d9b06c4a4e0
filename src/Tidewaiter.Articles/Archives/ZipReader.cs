using System.IO.Compression;

namespace Tidewaiter.Articles.Archives;

/// <summary>The files of a zip archive, in its order.</summary>
/// <remarks>An entry is measured while it is unpacked: what its header says of its size is not believed.</remarks>
internal static class ZipReader
{
    private const int MostEntries = 1_000_000;

    public static IEnumerable<RawArticle> Read(Stream file, string name, long before, ArchiveOptions options)
    {
        using var archive = Open(file);
        if (archive is null)
        {
            yield return new(before + 1, name, new UnreadableArticleException(
                ArticleProblem.Broken, name, "a zip archive whose list of entries is damaged", "a whole zip archive"));
            yield break;
        }

        var number = before;
        foreach (var entry in archive.Entries.Take(MostEntries).Where(entry => entry.Name.Length > 0))
        {
            foreach (var article in Entry(entry, $"{name}/{entry.FullName}", number, options))
            {
                number = article.Number;
                yield return article;
            }
        }
    }

    private static ZipArchive? Open(Stream file)
    {
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count >= 0 ? archive : null; // the list is read when it is asked for
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<RawArticle> Entry(ZipArchiveEntry entry, string place, long before, ArchiveOptions options)
    {
        if (!JsonLines.IsName(entry.Name))
        {
            var (bytes, problem) = Unpack(entry, place);
            var hints = new ArticleHints { Id = place, FileName = place, Published = options.Published };
            return [problem is not null ? new(before + 1, place, problem) : new(before + 1, place, () => ArticleReader.Read(bytes, hints))];
        }

        return new UnpackedLines(entry.Open, place, before, options).Read();
    }

    private static (byte[] Bytes, UnreadableArticleException? Problem) Unpack(ZipArchiveEntry entry, string place)
    {
        try
        {
            using var stream = entry.Open();
            if (Bounded.Read(stream, ArticleArchive.MostBytes) is { } bytes)
            {
                return (bytes, null);
            }

            return ([], new(ArticleProblem.TooLarge, place, $"more than {ArticleArchive.MostBytes:N0} bytes", "less"));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return ([], new(ArticleProblem.Broken, place, "a damaged or encrypted zip entry", "a whole one", broken));
        }
    }
}
