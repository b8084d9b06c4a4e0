using System.IO.Compression;

namespace Tidewaiter.Articles.Archives;

/// <summary>The files of a zip archive, in its order.</summary>
/// <remarks>An entry is measured while it is unpacked: what its header says of its size is not believed.</remarks>
internal static class ZipReader
{
    private const int MostEntries = 1_000_000;

    public static IEnumerable<RawArticle> Read(Stream file, string name, long before, ArchiveTally tally)
    {
        ZipArchive archive;
        var number = before;
        try
        {
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
        }
        catch (InvalidDataException problem)
        {
            archive = null!;
            number = -1;
            tally.Broken++;
            _ = problem;
        }

        if (number < 0)
        {
            yield return new(before + 1, name, () => throw new UnreadableArticleException(
                ArticleProblem.Broken, name, "a zip archive whose list of entries is damaged", "a whole zip archive"));
            yield break;
        }

        using (archive)
        {
            foreach (var entry in archive.Entries.Take(MostEntries).Where(entry => entry.Name.Length > 0))
            {
                number++;
                var place = $"{name}/{entry.FullName}";
                var (bytes, problem) = Unpack(entry, place, tally);
                yield return new(number, place, problem is not null ? () => throw problem : () => ArticleReader.Read(bytes, new ArticleHints { FileName = place }));
            }
        }
    }

    private static (byte[] Bytes, UnreadableArticleException? Problem) Unpack(ZipArchiveEntry entry, string place, ArchiveTally tally)
    {
        try
        {
            using var stream = entry.Open();
            if (Bounded.Read(stream, ArticleArchive.MostBytes) is { } bytes)
            {
                return (bytes, null);
            }

            tally.TooLarge++;
            return ([], new(ArticleProblem.TooLarge, place, $"more than {ArticleArchive.MostBytes:N0} bytes", "less"));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            tally.Broken++;
            return ([], new(ArticleProblem.Broken, place, "a damaged or encrypted zip entry", "a whole one", broken));
        }
    }
}
