using Tidewaiter.Articles;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Articles.Fetching;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Inputs;

/// <summary>What the command line names, as one run of articles: files, addresses, the standard input, and archives of many.</summary>
internal sealed class ArticleSources : IDisposable
{
    public const string StandardInput = "-";

    private const string Article = "an article to read";
    private const string Lines = "one article a line";

    private readonly Surroundings surroundings;
    private readonly ArchiveOptions options;
    private readonly List<ArticleSource> sources;
    private readonly Lazy<ArticleFetcher> fetcher = new(() => new ArticleFetcher(folder: ArticleFetcher.UsualFolder()));

    /// <param name="surroundings">Where the standard input is.</param>
    /// <param name="names">Files, folders, addresses or <c>-</c>, each by what it is.</param>
    /// <param name="lines">A file of JSON lines, whatever its name, or <c>-</c>.</param>
    /// <param name="published">The day to take as the articles' day.</param>
    public ArticleSources(Surroundings surroundings, IReadOnlyList<string> names, string? lines, DateOnly? published)
    {
        this.surroundings = surroundings;
        options = new ArchiveOptions { Published = published, Formats = [new ParquetArticles()] };
        sources = [.. names.Select(Source)];
        if (lines is not null)
        {
            sources.Add(JsonLines(lines));
        }
    }

    /// <summary>What the archives held besides articles.</summary>
    public ArchiveTally Tally { get; } = new();

    /// <summary>Whether one of them may hold many articles.</summary>
    public bool HoldArchives => sources.Exists(source => source.IsArchive);

    /// <summary>Whether there is more than one article, or may be.</summary>
    public bool AreSeveral => sources.Count > 1 || HoldArchives;

    /// <summary>The bytes of all archives, for a progress bar; <see langword="null"/> where that is not known beforehand.</summary>
    public long? Bytes => sources.TrueForAll(source => !source.IsArchive || source.Bytes is not null) ? sources.Sum(source => source.Bytes ?? 0) : null;

    /// <summary>What is wrong with the first of them that is not there at all.</summary>
    public UnreadableArticleException? Problem => sources.Find(source => source.Problem is not null)?.Problem;

    /// <summary>What tells these sources from others of the same names: each with its size and the time of its last change.</summary>
    public IReadOnlyList<string> Marks =>
        [.. sources.Select(source => new FileInfo(source.Name) is { Exists: true } file ? $"{source.Name} {file.Length} {file.LastWriteTimeUtc:O}" : source.Name)];

    /// <summary>The articles in order, each to be read by whoever takes it. One that is not there is an article with a problem.</summary>
    public IEnumerable<RawArticle> Open() => sources.SelectMany(source => source.Open());

    public void Dispose()
    {
        if (fetcher.IsValueCreated)
        {
            fetcher.Value.Dispose();
        }
    }

    private ArticleSource Source(string name)
    {
        if (name == StandardInput)
        {
            return One(name, ReadStandardInput);
        }

        if (IsAddress(name))
        {
            return One(name, () => Fetch(name));
        }

        try
        {
            return ArticleArchive.IsArchive(name, options)
                ? new(name, IsArchive: true, () => ArticleArchive.Open(name, Tally, options), Length(name))
                : One(name, () => ReadFile(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Missing(name, Article, exception);
        }
    }

    // Of any scheme: it is told which ones are fetched.
    private static bool IsAddress(string name) =>
        name.IndexOf("://", StringComparison.Ordinal) is > 0 and var at && name[..at].All(char.IsAsciiLetter);

    private static ArticleSource Missing(string name, string expected, Exception exception)
    {
        var problem = NotThere(name, expected, exception);
        return One(name, () => throw problem) with { Problem = problem };
    }

    private static ArticleSource One(string name, Func<Article> read) => new(name, IsArchive: false, () => [new RawArticle(1, name, read)]);

    private Article ReadStandardInput()
    {
        using var input = surroundings.OpenInput();
        return ArticleReader.Read(input, new ArticleHints { FileName = "standard input", Published = options.Published });
    }

    private Article ReadFile(string name)
    {
        try
        {
            using var file = File.OpenRead(name);
            return ArticleReader.Read(file, new ArticleHints { Id = name, FileName = name, Published = options.Published });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotThere(name, Article, exception);
        }
    }

    private Article Fetch(string address)
    {
        try
        {
            return fetcher.Value.ReadAsync(address, new ArticleHints { Id = address, Published = options.Published }).GetAwaiter().GetResult();
        }
        catch (FetchException problem)
        {
            throw new UnreadableArticleException(ArticleProblem.NotThere, problem.Address, problem.Found, problem.Expected, problem);
        }
    }

    private ArticleSource JsonLines(string name)
    {
        try
        {
            var (input, shown) = name == StandardInput ? (surroundings.OpenInput(), "standard input") : (File.OpenRead(name), name);
            return new(name, IsArchive: true, () => Closing(input, shown), input.CanSeek ? input.Length : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Missing(name, Lines, exception);
        }
    }

    private IEnumerable<RawArticle> Closing(Stream input, string name)
    {
        using (input)
        {
            foreach (var article in ArticleArchive.Jsonl(input, name, Tally, options))
            {
                yield return article;
            }
        }
    }

    private static UnreadableArticleException NotThere(string name, string expected, Exception exception) => new(
        ArticleProblem.NotThere,
        name,
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file",
            UnauthorizedAccessException when Directory.Exists(name) => "a folder",
            UnauthorizedAccessException => "a file that may not be read",
            _ => $"a file that does not open ({exception.Message.TrimEnd('.')})",
        },
        expected,
        exception);

    private static long? Length(string name) => new FileInfo(name) is { Exists: true } file ? file.Length : null;
}
