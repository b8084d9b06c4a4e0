using System.Net;
using System.Net.Sockets;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Opens connections to validated network addresses only.</summary>
/// <remarks>
/// The name is resolved here, once, and the connection is made to the very address that was judged: a name that resolves
/// differently the second time gains nothing. One reserved address among several condemns the name.
/// </remarks>
internal sealed class GuardedConnection(NetworkRules network)
{
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await ResolveAsync(host, cancellation).ConfigureAwait(false);
        if (Array.Find(addresses, network.Blocks) is { } blocked)
        {
            var where = IPAddress.TryParse(host, out _) ? "" : $" ({host})";
            throw new FetchException(
                FetchProblem.Blocked, context.InitialRequestMessage.RequestUri!.GetLeftPart(UriPartial.Authority), $"the reserved network address {blocked}{where}", "an address on the open internet");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
        {
            return [literal];
        }

        try
        {
            var addresses = await network.Resolve(host, cancellation).ConfigureAwait(false);
            return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
        }
        catch (SocketException problem)
        {
            throw new FetchException(FetchProblem.Unresolved, host, "a host without a network address", "a host that exists", problem);
        }
    }
}
