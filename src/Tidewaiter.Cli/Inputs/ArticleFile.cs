using Tidewaiter.Articles;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Cli.Inputs;

/// <summary>One article that the command line names: a file, an address, or <c>-</c> for the standard input.</summary>
internal static class ArticleFile
{
    public const string StandardInput = "-";

    private const string Expected = "an article to read";

    /// <summary>Reads it.</summary>
    /// <exception cref="InputException">There is no such file, the address may not be fetched or does not answer, or it holds no article.</exception>
    public static Article Read(string name, DateOnly? published, Surroundings surroundings)
    {
        if (IsAddress(name))
        {
            return Fetch(name, published);
        }

        var standard = name == StandardInput;
        var hints = new ArticleHints { Id = standard ? null : name, FileName = standard ? "standard input" : name, Published = published };
        try
        {
            using var stream = standard ? surroundings.OpenInput() : Open(name);
            return ArticleReader.Read(stream, hints);
        }
        catch (UnreadableArticleException unreadable)
        {
            throw new InputException(unreadable.Message, unreadable);
        }
    }

    private static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static Article Fetch(string address, DateOnly? published)
    {
        try
        {
            using var fetcher = new ArticleFetcher();
            return fetcher.ReadAsync(address, new ArticleHints { Id = address, Published = published }).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is FetchException or UnreadableArticleException)
        {
            throw new InputException(exception.Message, exception);
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="InputException">There is no such file, or it may not be read.</exception>
    public static FileStream Open(string name, string expected = Expected)
    {
        if (Directory.Exists(name))
        {
            throw new InputException($"{name}: found a folder, expected {expected}.");
        }

        try
        {
            return File.OpenRead(name);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{name}: found no such file, expected {expected}.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException($"{name}: found a file that may not be read, expected {expected}.", exception);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new InputException($"{name}: found a file that does not open ({exception.Message}), expected {expected}.", exception);
        }
    }
}
