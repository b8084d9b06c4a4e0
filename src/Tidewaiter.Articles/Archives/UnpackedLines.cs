namespace Tidewaiter.Articles.Archives;

/// <summary>JSON lines that are packed. Where the packed data is damaged, the lines before the damage are read, and the damage is told.</summary>
internal sealed class UnpackedLines(Func<Stream> unpack, string name, long before, ArchiveOptions options)
{
    private long line;

    public IEnumerable<RawArticle> Read()
    {
        var (unpacked, problem) = Try(unpack);
        using (unpacked)
        {
            using var lines = (unpacked is null ? [] : JsonLines.Read(unpacked, name, before, options)).GetEnumerator();
            while (problem is null)
            {
                (var more, problem) = Try(lines.MoveNext);
                if (more)
                {
                    line = lines.Current.Number - before;
                    yield return lines.Current;
                }
                else if (problem is null)
                {
                    yield break;
                }
            }
        }

        yield return new(before + line + 1, name, problem);
    }

    private (T? Result, UnreadableArticleException? Problem) Try<T>(Func<T> step)
    {
        try
        {
            return (step(), null);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return (default, new(ArticleProblem.Broken, name, $"damaged or locked data after line {line}", "data that unpacks to its end", damaged));
        }
    }
}
