using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tidewaiter.Articles.Tests.Fetching;

/// <summary>A server on the loopback that answers paths with bytes a test chose, down to the last header.</summary>
internal sealed class StubServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, Func<string, IEnumerable<byte[]>>> answers = [];

    public StubServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The requests that came, headers and all.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string Address(string path, string host = "site.test") => $"http://{host}:{Port}{path}";

    public StubServer On(string path, string headers, byte[] body) =>
        On(path, _ => [Encoding.ASCII.GetBytes($"HTTP/1.1 {headers}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), body]);

    public StubServer On(string path, string headers, string body = "") => On(path, headers, Encoding.UTF8.GetBytes(body));

    public StubServer On(string path, Func<string, IEnumerable<byte[]>> answer)
    {
        answers[path] = answer;
        return this;
    }

    public StubServer Redirect(string path, string to) => On(path, $"302 Found\r\nLocation: {to}");

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var request = await RequestAsync(stream);
                Requests.Enqueue(request);
                var path = request.Split(' ')[1];
                var answer = answers.GetValueOrDefault(path) ?? (_ => [Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]);
                foreach (var piece in answer(request))
                {
                    await stream.WriteAsync(piece, stop.Token);
                    await Task.Yield();
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // the other side has had enough, as some tests want
        }
    }

    private async Task<string> RequestAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, stop.Token) is > 0 and var count)
        {
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
