using System.Net;

namespace Tidewaiter.Web;

/// <summary>What can be set from outside.</summary>
public sealed record WebSettings
{
    /// <summary>Where to listen.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5173";

    /// <summary>Where keys and kept checks are, unless told otherwise: in the folder of the user's data.</summary>
    public static string UsualFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "tidewaiter", "web");

    /// <summary>The folder of keys and kept checks; <see langword="null"/> where nothing is ever kept.</summary>
    public string? Folder { get; init; }

    /// <summary>The networks of servers that speak for their guests by X-Forwarded-For and X-Forwarded-Proto, besides this machine.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The most bytes that a request may bring.</summary>
    public int MostBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>How long a request may take, an address to fetch included.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>How many checks one address may ask for in a minute.</summary>
    public int ChecksPerMinute { get; init; } = 60;

    /// <summary>How many pages and figures one address may ask for in a minute.</summary>
    public int PagesPerMinute { get; init; } = 600;
}
