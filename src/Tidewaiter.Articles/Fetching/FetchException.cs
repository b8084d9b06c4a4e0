namespace Tidewaiter.Articles.Fetching;

/// <summary>An address that was not fetched. The message says which, what was found and what was expected.</summary>
public sealed class FetchException : Exception
{
    internal FetchException(FetchProblem problem, string address, string found, string expected, Exception? inner = null)
        : base($"{address}: found {found}, expected {expected}.", inner) =>
        (Problem, Address, Found, Expected) = (problem, address, found, expected);

    /// <summary>What kind of problem it is.</summary>
    public FetchProblem Problem { get; }

    /// <summary>The address, or the host of it, that the problem is with.</summary>
    public string Address { get; }

    /// <summary>What was found there, in words.</summary>
    public string Found { get; }

    /// <summary>What would have been fetched, in words.</summary>
    public string Expected { get; }
}
