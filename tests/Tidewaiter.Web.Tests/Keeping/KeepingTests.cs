using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tidewaiter.Web.Keeping;

namespace Tidewaiter.Web.Tests.Keeping;

public sealed class KeepingTests : IDisposable
{
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023.";

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-kept-").FullName;

    [Theory]
    [InlineData("", "text/html", "class=\"finding contradicted\"")]
    [InlineData(".json", "application/json", "\"verdict\":\"contradicted\"")]
    [InlineData(".md", "text/markdown", "# Trade figures in")]
    [InlineData(".jsonld", "application/ld+json", "\"@type\":\"ClaimReview\"")]
    public async Task A_check_that_is_kept_has_an_address_and_forms_by_extension(string extension, string type, string words)
    {
        var key = KeyRing.In(folder).Add("desk");
        await using var site = await Start();
        var kept = await Keep(site, key);

        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        var response = await site.Get(kept.Headers.Location + extension);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, await Site.Text(response), StringComparison.Ordinal);
        Assert.Equal(["noindex"], response.Headers.GetValues("X-Robots-Tag"));
        Assert.Equal(extension.Length > 0, response.Headers.ETag is not null);
    }

    [Fact]
    public async Task A_review_names_the_finding_on_the_page_and_rates_it()
    {
        var key = KeyRing.In(folder).Add("desk");
        await using var site = await Start();
        var address = (await Keep(site, key)).Headers.Location;
        var review = JsonDocument.Parse(await site.Read($"{address}.jsonld")).RootElement.GetProperty("@graph")[0];

        Assert.EndsWith($"{address}#f1", review.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, "contradicted"), (review.GetProperty("reviewRating").GetProperty("ratingValue").GetInt32(), review.GetProperty("reviewRating").GetProperty("alternateName").GetString()));
        Assert.Contains("id=\"f1\"", await site.Read(address!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_keeps_with_a_key_and_leads_to_the_kept_check()
    {
        var key = KeyRing.In(folder).Add("desk");
        await using var site = await Start();
        var response = await Form(site, key);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("62.26 billion", await site.Read(response.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_a_key_that_is_known_nothing_is_kept(string? key)
    {
        KeyRing.In(folder).Add("desk");
        await using var site = await Start();

        var answer = await Keep(site, key);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Authorization", JsonDocument.Parse(await Site.Text(answer)).RootElement.GetProperty("parameter").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await Form(site, key ?? "")).StatusCode);
        Assert.False(Directory.Exists(Path.Combine(folder, "checks")));
    }

    [Fact]
    public async Task Nothing_is_kept_that_nobody_asked_to_keep()
    {
        var key = KeyRing.In(folder).Add("desk");
        await using var site = await Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/checks") { Content = Json() };
        request.Headers.Authorization = new("Bearer", key);

        Assert.Equal(HttpStatusCode.OK, (await site.Send(request)).StatusCode);
        Assert.False(Directory.Exists(Path.Combine(folder, "checks")));
    }

    [Fact]
    public async Task A_kept_check_is_taken_away_with_a_key_alone()
    {
        var key = KeyRing.In(folder).Add("desk");
        await using var site = await Start();
        var address = (await Keep(site, key)).Headers.Location!.ToString();

        Assert.Equal(HttpStatusCode.Unauthorized, (await Remove(site, address, "wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Remove(site, address, key)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Remove(site, address, key)).StatusCode);
    }

    [Fact]
    public async Task A_check_that_was_being_kept_when_the_server_was_killed_is_cleared_away_and_whole_ones_stay()
    {
        var key = KeyRing.In(folder).Add("desk");
        string address;
        await using (var site = await Start())
        {
            address = (await Keep(site, key)).Headers.Location!.ToString();
        }

        var half = Directory.CreateDirectory(Path.Combine(folder, "checks", ".unfinished-abc"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "html"), "half a pa", TestContext.Current.CancellationToken);
        Directory.SetLastWriteTimeUtc(half.FullName, DateTime.UtcNow.AddHours(-2));
        await using var again = await Start();

        Assert.Contains("62.26 billion", await again.Read(address), StringComparison.Ordinal);
        Assert.False(Directory.Exists(half.FullName));
    }

    [Fact]
    public async Task A_check_that_another_server_is_keeping_is_left_alone()
    {
        var begun = Directory.CreateDirectory(Path.Combine(folder, "checks", ".unfinished-abc"));
        await using var site = await Start();
        await Keep(site, KeyRing.In(folder).Add("desk"));

        Assert.True(Directory.Exists(begun.FullName));
    }

    [Fact]
    public async Task Keys_are_hashed_on_the_disk_and_stand_in_no_log_and_no_answer()
    {
        var key = KeyRing.In(folder).Add("desk");
        using var log = new Journal();
        await using var site = await Site.Start(Settings, host => host.ConfigureServices(services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))));
        var kept = await Keep(site, key);
        await Form(site, key);
        using var query = await site.Get($"/nothing?key={key}");

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(key, StringComparison.Ordinal) && !line.Contains("?key=", StringComparison.Ordinal));
        Assert.All(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(key, File.ReadAllText(file), StringComparison.Ordinal));
        Assert.DoesNotContain(key, await Site.Text(kept), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "keys")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a\nb")]
    [InlineData("desk")]    // there is one of that name
    public void A_key_has_one_word_of_a_name_that_no_other_has(string name)
    {
        KeyRing.In(folder).Add("desk");

        Assert.Throws<ArgumentException>(() => KeyRing.In(folder).Add(name));
    }

    [Fact]
    public void Keys_that_are_made_at_once_are_all_kept()
    {
        var made = Enumerable.Range(0, 40).AsParallel().WithDegreeOfParallelism(8).Select(n => (Name: $"desk{n}", Key: KeyRing.In(folder).Add($"desk{n}"))).ToArray();

        Assert.All(made, one => Assert.Equal(one.Name, KeyRing.In(folder).OwnerOf(one.Key)));
        Assert.Equal([Path.Combine(folder, "keys")], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_line_that_was_cut_off_takes_no_key_with_it()
    {
        var file = Path.Combine(folder, "keys");
        var first = KeyRing.In(folder).Add("first");
        File.AppendAllText(file, "second 0123");
        var third = KeyRing.In(folder).Add("third");

        Assert.Equal(("first", "third"), (KeyRing.In(folder).OwnerOf(first), KeyRing.In(folder).OwnerOf(third)));
        Assert.StartsWith("tw_", KeyRing.In(folder).Add("second"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_cannot_be_kept_is_the_servers_fault_and_no_fault_of_the_form()
    {
        var key = KeyRing.In(folder).Add("desk");
        await File.WriteAllTextAsync(Path.Combine(folder, "checks"), "where a folder should be", TestContext.Current.CancellationToken);
        await using var site = await Start();

        var page = await Form(site, key);
        var text = await Site.Text(page);
        Assert.Equal((HttpStatusCode.InternalServerError, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Contains("The fault is the server&#x27;s.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("form did not arrive", text, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

        var answer = await Keep(site, key);
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("server", JsonDocument.Parse(await Site.Text(answer)).RootElement.GetProperty("parameter").GetString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public void A_key_is_known_until_its_line_is_taken_out()
    {
        var keys = KeyRing.In(folder);
        var (first, second) = (keys.Add("first"), keys.Add("second"));
        Assert.Equal(("first", "second", null), (keys.OwnerOf(first), keys.OwnerOf(second), keys.OwnerOf(first + "x")));

        var file = Path.Combine(folder, "keys");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !line.StartsWith("first", StringComparison.Ordinal)));
        Assert.Equal((null, "second"), (keys.OwnerOf(first), keys.OwnerOf(second)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private WebSettings Settings => new() { Folder = folder, ChecksPerMinute = 1000, PagesPerMinute = 1000 };

    private Task<Site> Start() => Site.Start(Settings);

    private static StringContent Json() => new(JsonSerializer.Serialize(new { text = Wrong, published = "2023-07-13" }), Encoding.UTF8, "application/json");

    private static Task<HttpResponseMessage> Keep(Site site, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/checks?keep=true") { Content = Json() };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return site.Send(request);
    }

    private static Task<HttpResponseMessage> Form(Site site, string key) => site.Post("/check", new MultipartFormDataContent
    {
        { new StringContent(Wrong), "text" }, { new StringContent("2023-07-13"), "published" }, { new StringContent("on"), "keep" }, { new StringContent(key), "key" },
    });

    private static Task<HttpResponseMessage> Remove(Site site, string address, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, "/api/v1" + address);
        request.Headers.Authorization = new("Bearer", key);
        return site.Send(request);
    }

    /// <summary>Everything that the server writes to its log.</summary>
    private sealed class Journal : ILoggerProvider, ILogger
    {
        private readonly List<string> lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (lines)
                {
                    return [.. lines];
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
