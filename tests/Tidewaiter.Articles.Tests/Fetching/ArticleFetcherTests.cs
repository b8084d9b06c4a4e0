using System.IO.Compression;
using System.Net;
using System.Text;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Fetching;

public sealed class ArticleFetcherTests : IDisposable
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
    [InlineData("http://127.0.0.1/", "127.0.0.1")]
    [InlineData("http://localhost/", "127.0.0.1")]
    [InlineData("http://2130706433/", "127.0.0.1")]          // decimal
    [InlineData("http://0x7f000001/", "127.0.0.1")]          // hexadecimal
    [InlineData("http://0177.0.0.1/", "127.0.0.1")]          // octal
    [InlineData("http://0177.1/", "127.0.0.1")]              // octal and short
    [InlineData("http://127.1/", "127.0.0.1")]               // short
    [InlineData("http://0/", "0.0.0.0")]
    [InlineData("http://127.0.0.1./", "127.0.0.1")]          // with the root's dot
    [InlineData("http://１２７.0.0.1/", "127.0.0.1")]          // full-width digits
    [InlineData("http://[::1]/", "::1")]
    [InlineData("http://[::]/", "::")]
    [InlineData("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1")]
    [InlineData("http://[::ffff:7f00:1]/", "::ffff:127.0.0.1")]
    [InlineData("http://[::127.0.0.1]/", "::127.0.0.1")]     // IPv4-compatible, of old
    [InlineData("http://[64:ff9b::7f00:1]/", "64:ff9b::7f00:1")] // NAT64
    [InlineData("http://[2002:7f00:1::]/", "2002:7f00:1::")] // 6to4
    [InlineData("http://[fe80::1]/", "fe80::1")]
    [InlineData("http://[fd00::1]/", "fd00::1")]
    [InlineData("http://[fd00:ec2::254]/", "fd00:ec2::254")] // metadata over IPv6
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254")]
    [InlineData("http://metadata.test/", "169.254.169.254")]
    [InlineData("http://10.0.0.5/", "10.0.0.5")]
    [InlineData("http://172.16.3.4/", "172.16.3.4")]
    [InlineData("http://192.168.1.1/", "192.168.1.1")]
    [InlineData("http://100.64.0.1/", "100.64.0.1")]         // carrier-grade NAT
    [InlineData("http://224.0.0.1/", "224.0.0.1")]
    [InlineData("http://255.255.255.255/", "255.255.255.255")]
    [InlineData("https://inner.test/", "10.1.2.3")]
    [InlineData("http://both.test/", "192.168.7.7")]         // one address outside, one inside
    [InlineData("http://hafen-süd.test/", "10.1.2.3")]       // a name beyond ASCII
    [InlineData("http://LOCALHOST./", "127.0.0.1")]
    public async Task Never_connects_to_a_reserved_address(string address, string shown)
    {
        names["localhost"] = new([[IPAddress.Loopback]]);
        names["localhost."] = new([[IPAddress.Loopback]]);
        names["xn--hafen-sd-d6a.test"] = new([[IPAddress.Parse("10.1.2.3")]]);
        names["127.0.0.1."] = new([[IPAddress.Loopback]]);
        names["metadata.test"] = new([[IPAddress.Parse("169.254.169.254")]]);
        names["inner.test"] = new([[IPAddress.Parse("10.1.2.3")]]);
        names["both.test"] = new([[IPAddress.Parse("93.184.215.14"), IPAddress.Parse("192.168.7.7")]]);

        var refused = await Refused(Fetcher(exempt: false), address);

        Assert.Equal(FetchProblem.Blocked, refused.Problem);
        Assert.Contains($"found the reserved network address {shown}", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("expected an address on the open internet.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://10.9.8.7/")]
    [InlineData("http://[::ffff:10.9.8.7]/x")]
    [InlineData("//169.254.169.254/latest/")]
    [InlineData("http://inner.test/")]
    public async Task Never_follows_a_redirect_to_a_reserved_address(string to)
    {
        names["inner.test"] = new([[IPAddress.Parse("192.168.0.9")]]);
        server.Redirect("/away", to.StartsWith("//", StringComparison.Ordinal) ? $"http:{to}" : to);

        Assert.Equal(FetchProblem.Blocked, (await Refused(Fetcher(), server.Address("/away"))).Problem);
    }

    [Fact]
    public async Task Judges_the_address_it_connects_to_though_the_name_changes_its_mind()
    {
        // The first answer is open (and leads nowhere here), the second is the server on the loopback.
        names["rebind.test"] = new([[IPAddress.Parse("127.0.0.1")], [IPAddress.Parse("10.0.0.1")]]);
        server.On("/robots.txt", "404 Not Found").On("/page", Html, Some.Page(Some.Paragraphs));

        var refused = await Refused(Fetcher(), server.Address("/page", "rebind.test"));

        Assert.Equal(FetchProblem.Blocked, refused.Problem);
        Assert.Contains("10.0.0.1 (rebind.test)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, resolved); // once a connection, and that answer is the one used
    }

    [Theory]
    [InlineData("ftp://example.org/x", FetchProblem.Address, "ftp://example.org/x: found the scheme 'ftp', expected http or https.")]
    [InlineData("file:///etc/passwd", FetchProblem.Address, "file:///etc/passwd: found the scheme 'file', expected http or https.")]
    [InlineData("example.org", FetchProblem.Address, "example.org: found no address of the web, expected an address such as https://example.org/news.")]
    [InlineData("http://user:secret@example.org/", FetchProblem.Address, "http://example.org/: found a user name or password in the address, expected an address without.")]
    [InlineData("http://example.org:22/", FetchProblem.Port, "http://example.org:22/: found port 22, expected 80 or 443.")]
    [InlineData("https://example.org:6379/", FetchProblem.Port, "https://example.org:6379/: found port 6379, expected 80 or 443.")]
    [InlineData("http://nowhere.test/", FetchProblem.Unresolved, "nowhere.test: found a host without a network address, expected a host that exists.")]
    public async Task Refuses_an_address_that_is_none_with_a_clear_message(string address, FetchProblem problem, string message)
    {
        var refused = await Refused(Fetcher(), address);

        Assert.Equal((problem, message), (refused.Problem, refused.Message));
    }

    [Theory]
    [InlineData("http://example.org:25/")]
    [InlineData("http://user@example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.org/")]
    public async Task Refuses_a_redirect_to_such_an_address(string to)
    {
        server.Redirect("/away", to);

        Assert.Contains((await Refused(Fetcher(), server.Address("/away"))).Problem, (IEnumerable<FetchProblem>)[FetchProblem.Address, FetchProblem.Port]);
    }

    [Fact]
    public async Task Ends_a_chain_of_redirects()
    {
        server.Redirect("/a", "/b").Redirect("/b", "/a");

        Assert.Equal(FetchProblem.TooManyRedirects, (await Refused(Fetcher(), server.Address("/a"))).Problem);
    }

    [Fact]
    public async Task Follows_a_redirect_and_names_the_last_address()
    {
        server.Redirect("/old", "/new").On("/new", Html, Some.Page(Some.Paragraphs));
        using var fetcher = Fetcher();

        Assert.Equal("/new", (await fetcher.FetchAsync(server.Address("/old"), TestContext.Current.CancellationToken)).Address.AbsolutePath);
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

    [Fact]
    public async Task Does_not_ask_twice_while_a_page_is_fresh_and_asks_for_changes_after()
    {
        server.On("/page", request => [Encoding.UTF8.GetBytes(request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
            : $"HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n{Some.Text}")]);
        using var fresh = Fetcher();
        using var stale = Fetcher(new() { Fresh = TimeSpan.Zero });
        var cancellation = TestContext.Current.CancellationToken;

        await fresh.FetchAsync(server.Address("/page"), cancellation);
        await fresh.FetchAsync(server.Address("/page"), cancellation);
        Assert.Single(server.Requests, request => request.StartsWith("GET /page", StringComparison.Ordinal));

        await stale.FetchAsync(server.Address("/page"), cancellation);
        var again = await stale.FetchAsync(server.Address("/page"), cancellation);
        Assert.Equal(Some.Text, Encoding.UTF8.GetString(again.Bytes.Span));
        Assert.Contains(server.Requests, request => request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, 1)]    // fresh: not asked at all
    [InlineData(0, 2)]     // asked whether it changed
    public async Task A_later_run_finds_the_pages_of_the_one_before(int minutes, int asked)
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;
        server.On("/page", request => [Encoding.UTF8.GetBytes(request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
            : $"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n{Some.Text}")]);
        var limits = new FetchLimits { Fresh = TimeSpan.FromMinutes(minutes) };
        for (var run = 0; run < 2; run++)
        {
            using var fetcher = Fetcher(limits, folder: folder);
            var page = await fetcher.FetchAsync(server.Address("/page"), TestContext.Current.CancellationToken);
            Assert.Equal((Some.Text, "text/plain"), (Encoding.UTF8.GetString(page.Bytes.Span), page.ContentType));
        }

        Assert.Equal(asked, server.Requests.Count(request => request.StartsWith("GET /page", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, true)]     // another run may be writing it
    [InlineData(2, false)]
    public async Task What_a_killed_run_left_half_written_goes_after_a_while(int hours, bool stays)
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;
        var left = Path.Combine(folder, "abc.page.1.1.part");
        await File.WriteAllTextAsync(left, "half", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-hours));
        server.On("/page", Html, Some.Page(Some.Paragraphs));
        using var fetcher = Fetcher(folder: folder);
        await fetcher.FetchAsync(server.Address("/page"), TestContext.Current.CancellationToken);

        Assert.Equal(stays, File.Exists(left));
    }

    [Fact]
    public async Task A_damaged_folder_of_pages_is_as_good_as_none()
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;
        server.On("/page", Html, Some.Page(Some.Paragraphs));
        for (var run = 0; run < 2; run++)
        {
            using var fetcher = Fetcher(folder: folder);
            Some.AllFiguresAreIn(await fetcher.ReadAsync(server.Address("/page"), cancellation: TestContext.Current.CancellationToken));
            foreach (var file in Directory.GetFiles(folder))
            {
                await File.WriteAllTextAsync(file, "{\"Asked\":", TestContext.Current.CancellationToken);
            }
        }

        using var unwritable = Fetcher(folder: Path.Combine(Directory.GetFiles(folder)[0], "below a file"));
        Some.AllFiguresAreIn(await unwritable.ReadAsync(server.Address("/page"), cancellation: TestContext.Current.CancellationToken));
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
