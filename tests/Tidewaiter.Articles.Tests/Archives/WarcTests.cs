using System.IO.Compression;
using System.Text;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Tests.Archives;

public class WarcTests
{
    private static byte[] Record(string address, string body, string type = "response", string? length = null, string http = "Content-Type: text/html; charset=utf-8")
    {
        var block = type == "response" ? $"HTTP/1.1 200 OK\r\n{http}\r\n\r\n{body}" : body;
        return Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:{Guid.NewGuid()}>\r\nWARC-Target-URI: {address}\r\nContent-Length: {length ?? Encoding.UTF8.GetByteCount(block).ToString()}\r\n\r\n{block}\r\n\r\n");
    }

    private static byte[] Page(int number) => Record($"https://example.org/{number}", Some.Page($"<h1>{Some.Headline} ({number})</h1>{Some.Paragraphs}"));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static (List<ArticleRead> Articles, ArchiveTally Tally) Read(params IEnumerable<byte[]> parts)
    {
        var tally = new ArchiveTally();
        var bytes = parts.SelectMany(part => part).ToArray();
        return (ArticleArchive.Warc(new MemoryStream(bytes), "test.warc", tally).Select(raw => raw.Read()).ToList(), tally);
    }

    private static string Names(IEnumerable<ArticleRead> articles) => string.Join(' ', articles.Select(one => one.Name[20..] + (one.Article is null ? "!" : "")));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Gives_the_pages_in_order_with_their_addresses(bool packed)
    {
        var (articles, tally) = Read(Enumerable.Range(1, 20).Select(n => packed ? Gzip(Page(n)) : Page(n)));

        Assert.Equal("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", Names(articles));
        Assert.Equal("https://example.org/7", articles[6].Article!.Url);
        Assert.Equal(0, tally.Broken);
        Assert.All(articles, one => Some.AllFiguresAreIn(one.Article!));
    }

    [Fact]
    public void Passes_over_what_is_no_page()
    {
        var (articles, tally) = Read(
            Record("https://example.org/robots", "GET / HTTP/1.1\r\n\r\n", "request"),
            Record("https://example.org/p.png", "picture", http: "Content-Type: image/png"),
            Page(1));

        Assert.Equal("1", Names(articles));
        Assert.Equal(2, tally.Passed);
    }

    [Theory]
    [InlineData("99999999999")] // longer than any record may be
    [InlineData("5000")]        // swallows the next record
    [InlineData("60")]          // ends in the middle of the page
    [InlineData("-3")]
    [InlineData("many")]
    public void Goes_on_after_a_wrong_length(string length)
    {
        var (articles, tally) = Read(Page(1), Record("https://example.org/x", Some.Page(Some.Paragraphs), length: length), Page(2), Page(3));

        Assert.Equal("1 2 3", Names(articles.Where(one => one.Article is not null && one.Name[^1] != 'x')));
        Assert.True(tally.Broken + tally.TooLarge > 0);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void Goes_on_after_a_damaged_gzip_member(double where)
    {
        var damaged = Gzip(Page(2));
        var at = (int)(damaged.Length * where);
        for (var i = at; i < at + 20; i++)
        {
            damaged[i] ^= 0x5A;
        }

        var (articles, tally) = Read(Gzip(Page(1)), damaged, Gzip(Page(3)), Gzip(Page(4)));

        Assert.Equal("1 3 4", Names(articles.Where(one => one.Name[^1] != '2')));
        Assert.Equal(1, tally.Broken);
    }

    [Fact]
    public void Counts_an_archive_that_was_cut_off_and_gives_what_is_whole()
    {
        var last = Gzip(Page(3));
        var (articles, tally) = Read(Gzip(Page(1)), Gzip(Page(2)), last[..(last.Length / 2)]);

        Assert.Equal("1 2", Names(articles));
        Assert.Equal(1, tally.Broken);
    }

    [Fact]
    public void Joins_chunks_and_unpacks_the_body()
    {
        var body = Gzip(Encoding.UTF8.GetBytes(Some.Page(Some.Paragraphs)));
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"{100:x}\r\n"), .. body[..100], .. "\r\n"u8, .. Encoding.ASCII.GetBytes($"{body.Length - 100:x};x=1\r\n"), .. body[100..], .. "\r\n0\r\n\r\n"u8];
        byte[] block = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. chunked];
        byte[] record = [.. Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

        var (articles, _) = Read(record);

        Some.AllFiguresAreIn(Assert.Single(articles).Article!);
    }

    [Fact]
    public void Refuses_a_body_that_unpacks_without_end()
    {
        var zeros = Gzip(new byte[ArticleArchive.MostBytes + 1]);
        byte[] block = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. zeros];
        byte[] record = [.. Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

        var (articles, _) = Read(record, Page(2));

        Assert.Equal(ArticleProblem.TooLarge, articles[0].Problem!.Problem);
        Assert.NotNull(articles[1].Article);
    }
}
