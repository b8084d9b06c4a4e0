using System.Net;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Fetching;

/// <content>Where it goes, and where it does not.</content>
public sealed partial class ArticleFetcherTests
{
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
}
