namespace Tidewaiter.Web.Pages;

/// <summary>Addresses from data become links only where they lead to a page: never a script.</summary>
internal static class SafeLink
{
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri.AbsoluteUri : null;

    /// <summary>Whose page it is: <c>tass.com</c>.</summary>
    public static string HostOf(string address)
    {
        var host = new Uri(address).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
