namespace Tidewaiter.Web;

/// <summary>What can be set from outside.</summary>
public sealed record WebSettings
{
    /// <summary>Where to listen.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5173";

    /// <summary>The most bytes that a request may bring.</summary>
    public int MostBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>How many checks one address may ask for in a minute.</summary>
    public int ChecksPerMinute { get; init; } = 60;

    /// <summary>How many pages and figures one address may ask for in a minute.</summary>
    public int PagesPerMinute { get; init; } = 600;
}
