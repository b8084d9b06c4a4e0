using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Tidewaiter.Web.Bench;

/// <summary>What guests ask for.</summary>
internal static class Requests
{
    private static readonly byte[] Story = JsonSerializer.SerializeToUtf8Bytes(new { text = Text(3000), published = "2023-07-13" });

    public static Func<HttpRequestMessage> Hello(Server server) => () => new(HttpMethod.Get, server.Address);

    /// <summary>As a browser asks: packed.</summary>
    public static Func<HttpRequestMessage> Page(Server server, string path) => () =>
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
        request.Headers.AcceptEncoding.ParseAdd("br");
        return request;
    };

    /// <summary>A story of 3 kB with a claim in every second sentence.</summary>
    public static Func<HttpRequestMessage> Check(Server server) => () => new(HttpMethod.Post, new Uri(server.Address, "/api/v1/checks"))
    {
        Content = new ByteArrayContent(Story) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    private static string Text(int length)
    {
        string[] sentences =
        [
            "Chinese exports to Russia came to $52.28 billion in the first half of 2023, customs said in Beijing.",
            "Lorries queued for hours at the bridge, and drivers slept in their cabs.",
            "Trade between China and Russia rose 40.6 percent to $114.547 billion in the period.",
            "The mayor spoke of a new terminal, which is to open in the autumn.",
            "Russian exports to China reached $62.26 billion, an increase of 19.4 percent.",
            "A carmaker from Anhui has rented another hall in the free trade zone.",
        ];
        var text = new StringBuilder(length + 200);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(sentences[i % sentences.Length]).Append(i % 3 == 2 ? "\n\n" : " ");
        }

        return text.ToString(0, length);
    }
}
