using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Tidewaiter.Storage;

namespace Tidewaiter.Web.Tests;

/// <summary>The application in this process, over the built-in figures.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication application;

    private readonly HttpClient client;

    private Site(WebApplication application) => (this.application, client) = (application, application.GetTestClient());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Site> Start(WebSettings? settings = null, Action<IWebHostBuilder>? configure = null)
    {
        var application = WebServer.Create(BuiltInFigures.Open(), settings ?? new WebSettings { ChecksPerMinute = 1000, PagesPerMinute = 1000 }, host =>
        {
            host.UseTestServer();
            configure?.Invoke(host);
        });
        await application.StartAsync(Stop);
        return new(application);
    }

    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(address, Stop);

    public Task<HttpResponseMessage> Post(string address, HttpContent content) => client.PostAsync(address, content, Stop);

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request, Stop);

    public async Task<string> Read(string address) => await Text(await Get(address));

    public static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Stop);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await application.DisposeAsync();
    }
}
