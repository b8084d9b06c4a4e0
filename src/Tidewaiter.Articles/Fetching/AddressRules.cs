namespace Tidewaiter.Articles.Fetching;

/// <summary>Checks what can be checked of an address before anything is sent.</summary>
internal static class AddressRules
{
    private const int Longest = 4096;
    private const string Expected = "an address such as https://example.org/news";

    /// <exception cref="FetchException">It is no address of the web.</exception>
    public static Uri Parse(string address, NetworkRules network)
    {
        if (address.Length > Longest || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri))
        {
            throw new FetchException(FetchProblem.Address, Short(address), "no address of the web", Expected);
        }

        return Check(uri, network);
    }

    /// <exception cref="FetchException">It may not be fetched.</exception>
    public static Uri Check(Uri uri, NetworkRules network)
    {
        var shown = Short(uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        if (uri.Scheme is not ("http" or "https"))
        {
            throw new FetchException(FetchProblem.Address, Short(uri.OriginalString), $"the scheme '{uri.Scheme}'", "http or https");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new FetchException(FetchProblem.Address, shown, "a user name or password in the address", "an address without");
        }

        if (uri.Host.Length == 0 || uri.HostNameType == UriHostNameType.Unknown)
        {
            throw new FetchException(FetchProblem.Address, shown, "no host", Expected);
        }

        return network.AllowsPort(uri.Port) ? uri : throw new FetchException(FetchProblem.Port, shown, $"port {uri.Port}", "80 or 443");
    }

    private static string Short(string address) => address.Length <= 200 ? address : address[..200] + "…";
}
