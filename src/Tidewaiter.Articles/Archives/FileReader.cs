using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Archives;

/// <summary>The articles of one file: many of an archive, one of anything else.</summary>
internal static class FileReader
{
    /// <summary>Opens the file when its turn comes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="before">How many articles came before it.</param>
    /// <param name="tally">Where the rest is counted.</param>
    public static IEnumerable<RawArticle> Read(string path, string name, long before, ArchiveTally tally)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, FileOptions.SequentialScan);
        var head = new byte[4096];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var kind = ContentSniffer.Look(head.AsSpan(0, length)).Kind;
        var articles = kind == ContentKind.Zip ? ZipReader.Read(file, name, before, tally)
            : kind == ContentKind.Warc || (kind == ContentKind.Gzip && GzipMembers.HoldsWarc(head.AsSpan(0, length))) ? WarcReader.Read(file, name, before, tally)
            : IsJsonl(path) ? JsonLines.Read(file, name).Select(line => new RawArticle(before + line.Number, line.Name, () => Unwrap(line)))
            : [Single(file, name, before + 1)];
        foreach (var article in articles)
        {
            tally.BytesRead += file.Position;
            yield return article;
            tally.BytesRead -= file.CanSeek ? file.Position : 0;
        }

        tally.BytesRead += file.CanSeek ? file.Length : 0;
    }

    private static Article Unwrap(RawArticle line)
    {
        var read = line.Read();
        return read.Article ?? throw read.Problem!;
    }

    private static bool IsJsonl(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static RawArticle Single(FileStream file, string name, long number)
    {
        if (file.Length > ArticleArchive.MostBytes)
        {
            var found = $"{file.Length:N0} bytes";
            return new(number, name, () => throw new UnreadableArticleException(ArticleProblem.TooLarge, name, found, $"at most {ArticleArchive.MostBytes:N0}"));
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new(number, name, () => ArticleReader.Read(bytes, new ArticleHints { FileName = name }));
    }
}
