namespace Tidewaiter.Articles;

/// <summary>An input that cannot be read as an article. The message says which, what was found and what was expected.</summary>
public sealed class UnreadableArticleException : Exception
{
    /// <summary>Says what the input is called, what was found in it and what was expected.</summary>
    public UnreadableArticleException(ArticleProblem problem, string name, string found, string expected, Exception? inner = null)
        : base($"{name}: found {found}, expected {expected}.", inner)
    {
        Problem = problem;
        Found = found;
        Expected = expected;
    }

    /// <summary>What kind of problem it is.</summary>
    public ArticleProblem Problem { get; }

    /// <summary>What the input turned out to be, in words: <c>a PNG picture</c>.</summary>
    public string Found { get; }

    /// <summary>What would have been read, in words.</summary>
    public string Expected { get; }

    /// <summary>The caller's own name for the article, where it was read so far.</summary>
    public string? Id { get; internal set; }
}
