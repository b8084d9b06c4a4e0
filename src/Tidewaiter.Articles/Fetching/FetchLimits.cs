namespace Tidewaiter.Articles.Fetching;

/// <summary>How much of a page, and for how long, is fetched at most.</summary>
public sealed record FetchLimits
{
    /// <summary>For the page with all its redirects, from the first request to the last byte.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of the body, packed and unpacked.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How often an address may lead to another.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a page that was fetched is given again without asking.</summary>
    public TimeSpan Fresh { get; init; } = TimeSpan.FromMinutes(10);
}
