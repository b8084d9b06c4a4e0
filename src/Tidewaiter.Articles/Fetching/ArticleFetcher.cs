using System.Net;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Fetches pages from the open web: as a guest that says its name, keeps to the house rules, and cannot be sent to anybody's inner rooms.</summary>
/// <remarks>One fetcher serves many addresses and threads; it keeps what it fetched for a while.</remarks>
public sealed class ArticleFetcher : IDisposable
{
    /// <summary>How we name ourselves to servers.</summary>
    public const string UserAgent = "Tidewaiter/1.0 (checks trade figures in news; honours robots.txt as 'tidewaiter')";

    private const int LargestRobots = 500 * 1024;

    private readonly FetchLimits limits;
    private readonly NetworkRules network;
    private readonly TimeProvider clock;
    private readonly HttpClient client;
    private readonly HostPauses pauses;
    private readonly PageStore store;
    private readonly RobotsMemory robots;

    /// <summary>A fetcher for the open internet.</summary>
    /// <param name="limits">How much is fetched at most, and for how long it is kept.</param>
    /// <param name="folder">Where fetched pages are kept for the next run; without one they are kept as long as the fetcher.</param>
    public ArticleFetcher(FetchLimits? limits = null, string? folder = null)
        : this(limits ?? new(), NetworkRules.Internet, TimeProvider.System, folder)
    {
    }

    internal ArticleFetcher(FetchLimits limits, NetworkRules network, TimeProvider clock, string? folder = null)
    {
        store = new(folder is null ? null : new PageFolder(folder));
        (this.limits, this.network, this.clock) = (limits, network, clock);
        (pauses, robots) = (new(limits.Pause, clock), new(clock));
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,  // each step is judged anew
            UseProxy = false,           // a proxy would resolve the name itself
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None, // unpacked under a limit
            MaxResponseHeadersLength = 64,
            ConnectTimeout = limits.Time,
            ConnectCallback = new GuardedConnection(network).OpenAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // limits.Time counts for the whole, not for one request
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1");
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
    }

    /// <summary>Fetches a page and reads its article.</summary>
    /// <exception cref="FetchException">The page may not or cannot be fetched.</exception>
    /// <exception cref="UnreadableArticleException">It holds no article.</exception>
    public async Task<Article> ReadAsync(string address, ArticleHints? hints = null, CancellationToken cancellation = default)
    {
        var page = await FetchAsync(address, cancellation).ConfigureAwait(false);
        hints ??= ArticleHints.None;
        return ArticleReader.Read(page.Bytes.Span, hints with { Url = hints.Url ?? page.Address.ToString(), ContentType = page.ContentType });
    }

    /// <summary>Fetches a page, following redirects.</summary>
    /// <exception cref="FetchException">It may not or cannot be fetched.</exception>
    public async Task<FetchedPage> FetchAsync(string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var uri = AddressRules.Parse(address, network);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(limits.Time);
        try
        {
            return await FollowAsync(uri, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException(FetchProblem.TooSlow, address, "no whole answer", $"one within {limits.Time.TotalSeconds:0.###} seconds");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw Inner(broken) ?? new FetchException(FetchProblem.Connection, address, $"a broken connection ({broken.Message.TrimEnd('.')})", "an answer", broken);
        }
    }

    /// <summary>The folder where programs of a user keep what they can fetch again: <c>XDG_CACHE_HOME</c> or <c>~/.cache</c>, and in it ours.</summary>
    /// <returns><see langword="null"/> where the user has no home.</returns>
    public static string? UsualFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } given ? given : home.Length > 0 ? Path.Combine(home, ".cache") : null;
        return caches is null ? null : Path.Combine(caches, "tidewaiter", "pages");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<FetchedPage> FollowAsync(Uri start, CancellationToken cancellation)
    {
        var uri = start;
        for (var step = 0; step <= limits.Redirects; step++)
        {
            await AskRobotsAsync(uri, cancellation).ConfigureAwait(false);
            if (store.Find(uri) is { } kept && clock.GetUtcNow() - kept.At < limits.Fresh)
            {
                return kept.Page;
            }

            await pauses.WaitAsync(uri.Host, cancellation).ConfigureAwait(false);
            using var answer = await SendAsync(uri, store.Find(uri), cancellation).ConfigureAwait(false);
            if (Redirect(uri, answer) is { } next)
            {
                uri = AddressRules.Check(next, network);
                continue;
            }

            return await PageAsync(uri, answer, cancellation).ConfigureAwait(false);
        }

        throw new FetchException(FetchProblem.TooManyRedirects, start.ToString(), $"more than {limits.Redirects} redirects", "a page");
    }

    private async Task<HttpResponseMessage> SendAsync(Uri uri, PageStore.Kept? kept, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (kept?.Tag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        request.Headers.IfModifiedSince = kept?.Changed;
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
    }

    private static Uri? Redirect(Uri from, HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && answer.Headers.Location is { } location && Uri.TryCreate(from, location, out var next)
            ? next
            : null;

    private async Task<FetchedPage> PageAsync(Uri uri, HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified && store.Find(uri) is { } kept)
        {
            store.Keep(uri, kept with { At = clock.GetUtcNow() });
            return kept.Page;
        }

        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException(FetchProblem.Status, uri.ToString(), $"the status {(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd(), "200 OK");
        }

        var packed = await BodyAsync(uri, answer, limits.Bytes, cancellation).ConfigureAwait(false);
        var page = new FetchedPage(uri, answer.Content.Headers.ContentType?.ToString(), Unpack(uri, packed, answer));
        store.Keep(uri, new(page, clock.GetUtcNow(), answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified));
        return page;
    }

    private static async Task<byte[]> BodyAsync(Uri uri, HttpResponseMessage answer, int most, CancellationToken cancellation)
    {
        var stated = answer.Content.Headers.ContentLength ?? 0;
        using var held = new MemoryStream();
        using var stream = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[16384];
        while (stated <= most && await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            held.Write(buffer, 0, count);
            stated = Math.Max(stated, held.Length);
        }

        return stated <= most ? held.ToArray() : throw new FetchException(FetchProblem.TooLarge, uri.ToString(), $"{stated:N0} bytes or more", $"at most {most:N0}");
    }

    private byte[] Unpack(Uri uri, byte[] packed, HttpResponseMessage answer)
    {
        try
        {
            return ContentEncoding.Unpack(packed, string.Join(',', answer.Content.Headers.ContentEncoding), limits.Bytes, uri.ToString());
        }
        catch (UnreadableArticleException problem)
        {
            throw new FetchException(
                problem.Problem == ArticleProblem.TooLarge ? FetchProblem.TooLarge : FetchProblem.Connection, uri.ToString(), problem.Found, problem.Expected, problem);
        }
    }

    private async Task AskRobotsAsync(Uri uri, CancellationToken cancellation)
    {
        var site = uri.GetLeftPart(UriPartial.Authority);
        var rules = robots.Find(site);
        if (rules is null)
        {
            rules = await RobotsAsync(new Uri(site + "/robots.txt"), cancellation).ConfigureAwait(false);
            robots.Keep(site, rules);
        }

        if (!rules.Allow(uri.PathAndQuery))
        {
            throw new FetchException(FetchProblem.Robots, uri.ToString(), rules == RobotsRules.Closed ? "no robots.txt to be had from the site" : "a robots.txt that forbids it", "leave to fetch it");
        }
    }

    // Absent: all is allowed. A server in trouble: nothing is, until it can say.
    private async Task<RobotsRules> RobotsAsync(Uri uri, CancellationToken cancellation)
    {
        for (var step = 0; step <= limits.Redirects; step++)
        {
            using var answer = await SendAsync(uri, null, cancellation).ConfigureAwait(false);
            if (Redirect(uri, answer) is { } next)
            {
                uri = AddressRules.Check(next, network);
                continue;
            }

            if (!answer.IsSuccessStatusCode)
            {
                return (int)answer.StatusCode >= 500 ? RobotsRules.Closed : RobotsRules.Open;
            }

            var packed = await BodyAsync(uri, answer, LargestRobots, cancellation).ConfigureAwait(false);
            return RobotsRules.Parse(System.Text.Encoding.UTF8.GetString(Unpack(uri, packed, answer)));
        }

        return RobotsRules.Open;
    }

    private static FetchException? Inner(Exception problem)
    {
        for (var inner = problem; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchException ours)
            {
                return ours;
            }
        }

        return null;
    }
}
