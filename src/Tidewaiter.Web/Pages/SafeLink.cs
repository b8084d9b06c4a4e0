namespace Tidewaiter.Web.Pages;

/// <summary>Addresses from data become links only where they lead to a page: never a script.</summary>
internal static class SafeLink
{
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri.AbsoluteUri : null;
}
