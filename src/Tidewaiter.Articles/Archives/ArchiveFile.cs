using System.IO.Compression;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Archives;

/// <summary>The articles of one file: many of an archive, one of anything else.</summary>
internal static class ArchiveFile
{
    private const int Head = 4096;

    /// <summary>Whether the file may hold many.</summary>
    public static bool IsArchive(string path, ArchiveOptions options)
    {
        // A pipe has no length, and what is read of it to look at it is lost.
        if (new FileInfo(path).Length == 0)
        {
            return JsonLines.IsName(path);
        }

        using var file = File.OpenRead(path);
        var head = ReadHead(file);
        return options.Formats.Any(format => format.Holds(head)) || KindOf(path, head) is not Kind.Article;
    }

    /// <summary>Opens the file when its turn comes. One that does not open is an article with a problem.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="before">How many articles came before it.</param>
    /// <param name="options">What is known of the articles.</param>
    /// <param name="tally">Where the rest is counted.</param>
    public static IEnumerable<RawArticle> Read(string path, string name, long before, ArchiveOptions options, ArchiveTally tally)
    {
        var (file, problem) = Open(path, name);
        if (file is null)
        {
            yield return new(before + 1, name, problem!);
            yield break;
        }

        using (file)
        {
            var head = ReadHead(file);
            foreach (var article in options.Formats.FirstOrDefault(format => format.Holds(head)) is { } format
                ? format.Read(path, name, before, options, tally)
                : Read(file, KindOf(path, head), name, before, options, tally))
            {
                yield return article;
            }
        }
    }

    private static IEnumerable<RawArticle> Read(FileStream file, Kind kind, string name, long before, ArchiveOptions options, ArchiveTally tally)
    {
        var counted = new CountedStream(file, tally);
        return kind switch
        {
            Kind.Zip => ZipReader.Read(counted, name, before, options),
            Kind.Warc => WarcReader.Read(counted, name, before, options, tally),
            Kind.JsonLines => JsonLines.Read(counted, name, before, options),
            Kind.PackedJsonLines => new UnpackedLines(() => new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true), name, before, options).Read(),
            _ => [Single(file, name, before + 1, options, tally)],
        };
    }

    private static RawArticle Single(FileStream file, string name, long number, ArchiveOptions options, ArchiveTally tally)
    {
        tally.BytesRead += file.Length;
        if (file.Length > ArticleArchive.MostBytes)
        {
            return new(number, name, new UnreadableArticleException(ArticleProblem.TooLarge, name, $"{file.Length:N0} bytes", $"at most {ArticleArchive.MostBytes:N0}"));
        }

        var bytes = new byte[file.Length];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new(number, name, () => ArticleReader.Read(bytes.AsSpan(0, length), new ArticleHints { Id = name, FileName = name, Published = options.Published }));
    }

    private static (FileStream? File, UnreadableArticleException? Problem) Open(string path, string name)
    {
        try
        {
            // Nor is a pipe opened that lies in a folder: it would be waited for without end.
            if (new FileInfo(path).Length == 0)
            {
                return (null, new(ArticleProblem.Empty, name, "no bytes", "an article"));
            }

            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, FileOptions.SequentialScan), null);
        }
        catch (Exception locked) when (locked is IOException or UnauthorizedAccessException)
        {
            return (null, new(ArticleProblem.Broken, name, $"a file that does not open ({locked.Message.TrimEnd('.')})", "one that may be read", locked));
        }
    }

    private static byte[] ReadHead(FileStream file)
    {
        var head = new byte[Head];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return head[..length];
    }

    private static Kind KindOf(string path, ReadOnlySpan<byte> head) => ContentSniffer.Look(head).Kind switch
    {
        ContentKind.Zip => Kind.Zip,
        ContentKind.Warc => Kind.Warc,
        ContentKind.Gzip when GzipMembers.HoldsWarc(head) => Kind.Warc,
        ContentKind.Gzip when JsonLines.IsPackedName(path) => Kind.PackedJsonLines,
        _ when JsonLines.IsName(path) => Kind.JsonLines,
        _ => Kind.Article,
    };

    private enum Kind
    {
        Article,
        JsonLines,
        PackedJsonLines,
        Zip,
        Warc,
    }
}
