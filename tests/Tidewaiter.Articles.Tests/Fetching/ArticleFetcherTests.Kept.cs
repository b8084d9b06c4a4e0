using System.Text;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Fetching;

/// <content>Pages that it keeps for the next run.</content>
public sealed partial class ArticleFetcherTests
{
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
}
