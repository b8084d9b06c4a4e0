namespace Tidewaiter.Articles.Archives;

/// <summary>The files of a folder and the folders below it, in the order of their names.</summary>
internal static class FolderReader
{
    private static readonly EnumerationOptions Own = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    public static IEnumerable<RawArticle> Read(string folder, ArchiveOptions options, ArchiveTally tally)
    {
        var number = 0L;
        foreach (var file in Files(folder))
        {
            foreach (var article in ArchiveFile.Read(file, Path.GetRelativePath(folder, file), number, options, tally))
            {
                number = article.Number;
                yield return article;
            }
        }
    }

    // Links are passed over: one that leads upwards would never end.
    private static IEnumerable<string> Files(string folder)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var file in Directory.EnumerateFiles(next, "*", Own).Order(StringComparer.Ordinal))
            {
                yield return file;
            }

            foreach (var below in Directory.EnumerateDirectories(next, "*", Own).OrderDescending(StringComparer.Ordinal))
            {
                open.Push(below);
            }
        }
    }
}
