using System.Net;
using System.Net.Sockets;
using Microsoft.Security.AntiSSRF;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Which network addresses and ports may be reached. The list of reserved networks is Microsoft's, and kept by them.</summary>
internal sealed class NetworkRules
{
    /// <summary>The open internet, on the ports of the web.</summary>
    public static readonly NetworkRules Internet = new();

    private static readonly IPNetwork[] Reserved =
    [
        .. new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest).DeniedAddresses.Select(network => IPNetwork.Parse(network)),
        IPNetwork.Parse("::/96"), // an IPv4 address written as IPv6 in the old way
    ];

    /// <summary>Finds the addresses of a host; tests put their own in its place.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Ports besides 80 and 443; tests allow the one of their server.</summary>
    public Func<int, bool> AllowsPort { get; init; } = port => port is 80 or 443;

    /// <summary>Exceptions from the reserved networks; tests allow their own server's address.</summary>
    public Func<IPAddress, bool> Exempts { get; init; } = _ => false;

    /// <summary>Whether the address lies in a reserved network, however it is written.</summary>
    public bool Blocks(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (Exempts(address))
        {
            return false;
        }

        return address.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)
            || Array.Exists(Reserved, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
