namespace Tidewaiter.Articles.Fetching;

/// <summary>An address that was not fetched. The message says which, what was found and what was expected.</summary>
public sealed class FetchException : Exception
{
    internal FetchException(FetchProblem problem, string address, string found, string expected, Exception? inner = null)
        : base($"{address}: found {found}, expected {expected}.", inner) => Problem = problem;

    /// <summary>What kind of problem it is.</summary>
    public FetchProblem Problem { get; }
}
