namespace Tidewaiter.Articles.Fetching;

/// <summary>Why an address was not fetched.</summary>
public enum FetchProblem
{
    /// <summary>It is no address of the web, or holds a user name and password.</summary>
    Address,

    /// <summary>Its port is not one that the web uses.</summary>
    Port,

    /// <summary>It leads to a private, loopback, link-local, metadata or otherwise reserved network address.</summary>
    Blocked,

    /// <summary>Its host has no network address.</summary>
    Unresolved,

    /// <summary>The site's robots.txt asks to leave it alone, or cannot be had.</summary>
    Robots,

    /// <summary>It leads on and on.</summary>
    TooManyRedirects,

    /// <summary>The answer is larger than the limit, packed or unpacked.</summary>
    TooLarge,

    /// <summary>It takes longer than the limit.</summary>
    TooSlow,

    /// <summary>The server answered with a status that brings no page.</summary>
    Status,

    /// <summary>The connection could not be made, or broke.</summary>
    Connection,
}
