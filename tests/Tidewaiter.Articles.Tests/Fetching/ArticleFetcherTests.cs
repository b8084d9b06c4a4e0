using System.IO.Compression;
using System.Net;
using System.Text;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Fetching;

public sealed partial class ArticleFetcherTests : IDisposable
{
    private const string Html = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    private readonly StubServer server = new();
    private readonly Dictionary<string, Queue<IPAddress[]>> names = new() { ["site.test"] = new([[IPAddress.Loopback]]) };
    private int resolved;

    public void Dispose() => server.Dispose();

    // The stub is the one address of the loopback that may be reached, as the host site.test; everything else is as on the open internet.
    private ArticleFetcher Fetcher(FetchLimits? limits = null, bool exempt = true, string? folder = null, TimeProvider? clock = null) => new(
        (limits ?? new FetchLimits()) with { Pause = TimeSpan.Zero },
        new NetworkRules
        {
            AllowsPort = port => port is 80 or 443 || port == server.Port,
            Exempts = address => exempt && address.Equals(IPAddress.Loopback),
            Resolve = (host, _) =>
            {
                resolved++;
                return host.EndsWith(".0.0.1", StringComparison.Ordinal) ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) // as resolvers read odd digits
                    : names.TryGetValue(host, out var answers)
                    ? Task.FromResult(answers.Count > 1 ? answers.Dequeue() : answers.Peek())
                    : throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound);
            },
        },
        clock ?? TimeProvider.System,
        folder);

    private static async Task<FetchException> Refused(ArticleFetcher fetcher, string address)
    {
        using (fetcher)
        {
            return await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(address, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Fetches_a_page_reads_its_article_and_says_who_it_is()
    {
        server.On("/news/2024/11/07/trade", Html, Some.Page($"<article><h1>{Some.Headline}</h1>{Some.Paragraphs}</article>"));
        using var fetcher = Fetcher();

        var article = await fetcher.ReadAsync(server.Address("/news/2024/11/07/trade"), cancellation: TestContext.Current.CancellationToken);

        Some.AllFiguresAreIn(article);
        Assert.Equal((new DateOnly(2024, 11, 7), "address"), (article.Published, article.PublishedFrom));
        Assert.All(server.Requests, request => Assert.Contains("User-Agent: Tidewaiter/", request, StringComparison.Ordinal));
        Assert.DoesNotContain(server.Requests, request => request.Contains("Cookie", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/page", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/open", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Tidewaiter\nDisallow:", "/page", true)] // our own group wins
    [InlineData("User-agent: tidewaiter\nDisallow: /\n\nUser-agent: *\nAllow: /", "/page", false)]
    [InlineData("User-agent: other\nUser-agent: Tidewaiter # us too\nDisallow: /*.pdf$", "/x/report.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/report.pdf.html", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)] // the longer rule decides
    [InlineData("Disallow: /", "/page", true)] // a rule of no group
    public async Task Keeps_to_robots_txt(string robots, string path, bool allowed)
    {
        server.On("/robots.txt", "200 OK\r\nContent-Type: text/plain", robots).On(path, Html, Some.Page(Some.Paragraphs));
        using var fetcher = Fetcher();

        if (allowed)
        {
            Assert.NotEqual(0, (await fetcher.FetchAsync(server.Address(path), TestContext.Current.CancellationToken)).Bytes.Length);
        }
        else
        {
            var refused = await Refused(fetcher, server.Address(path));
            Assert.Equal(FetchProblem.Robots, refused.Problem);
            Assert.EndsWith("found a robots.txt that forbids it, expected leave to fetch it.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Stays_away_where_robots_txt_fails_on_the_server()
    {
        server.On("/robots.txt", "503 Service Unavailable").On("/page", Html, Some.Page(Some.Paragraphs));

        Assert.Equal(FetchProblem.Robots, (await Refused(Fetcher(), server.Address("/page"))).Problem);
    }

    [Fact]
    public async Task Asks_again_what_a_site_allows_when_it_has_had_time_to_recover()
    {
        var clock = new Clock();
        server.On("/robots.txt", "503 Service Unavailable").On("/page", Html, Some.Page(Some.Paragraphs));
        using var fetcher = Fetcher(clock: clock);
        var stop = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(server.Address("/page"), stop));

        server.On("/robots.txt", "404 Not Found");
        await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(server.Address("/page"), stop));
        clock.Now += TimeSpan.FromMinutes(11);

        Assert.NotEqual(0, (await fetcher.FetchAsync(server.Address("/page"), stop)).Bytes.Length);
    }

    [Fact]
    public async Task Stops_at_a_body_without_end()
    {
        server.On("/endless", _ => Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"));

        Assert.Equal(FetchProblem.TooLarge, (await Refused(Fetcher(new() { Bytes = 200_000 }), server.Address("/endless"))).Problem);
    }

    [Fact]
    public async Task Stops_at_headers_without_end()
    {
        server.On("/headers", _ => Endless("HTTP/1.1 200 OK\r\nX-Long: "));

        Assert.Equal(FetchProblem.Connection, (await Refused(Fetcher(), server.Address("/headers"))).Problem);
    }

    [Fact]
    public async Task Believes_a_stated_length_that_is_too_large()
    {
        server.On("/huge", _ => [Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")]);

        Assert.Equal(FetchProblem.TooLarge, (await Refused(Fetcher(), server.Address("/huge"))).Problem);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    public async Task Stops_at_a_body_that_unpacks_without_end(string encoding)
    {
        var body = encoding.Split(", ").Aggregate(new byte[50_000_000], Pack);
        server.On("/bomb", $"{Html}\r\nContent-Encoding: {encoding}", body);

        Assert.Equal(FetchProblem.TooLarge, (await Refused(Fetcher(), server.Address("/bomb"))).Problem);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Unpacks_a_body(string encoding)
    {
        server.On("/packed", $"{Html}\r\nContent-Encoding: {encoding}", Pack(Encoding.UTF8.GetBytes(Some.Page(Some.Paragraphs)), encoding));
        using var fetcher = Fetcher();

        Some.AllFiguresAreIn(await fetcher.ReadAsync(server.Address("/packed"), cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Gives_up_on_a_server_that_drips()
    {
        server.On("/slow", _ => Dripping());

        var refused = await Refused(Fetcher(new() { Time = TimeSpan.FromSeconds(1) }), server.Address("/slow"));

        Assert.Equal(FetchProblem.TooSlow, refused.Problem);
    }

    [Theory]
    [InlineData("404 Not Found", "found the status 404 Not Found, expected 200 OK.")]
    [InlineData("500 Oops", "found the status 500 Oops, expected 200 OK.")]
    public async Task Says_the_status_that_brings_no_page(string status, string ending)
    {
        server.On("/robots.txt", "404 Not Found").On("/gone", status);

        var refused = await Refused(Fetcher(), server.Address("/gone"));

        Assert.Equal(FetchProblem.Status, refused.Problem);
        Assert.EndsWith(ending, refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Pack(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            _ => new GZipStream(packed, CompressionLevel.Fastest),
        })
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static IEnumerable<byte[]> Endless(string start)
    {
        yield return Encoding.ASCII.GetBytes(start);
        for (var i = 0; i < 10_000; i++)
        {
            yield return new byte[8192].Select(_ => (byte)'a').ToArray();
        }
    }

    private static IEnumerable<byte[]> Dripping()
    {
        yield return Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        for (var i = 0; i < 100; i++)
        {
            Thread.Sleep(100);
            yield return "<p>"u8.ToArray();
        }
    }
}
