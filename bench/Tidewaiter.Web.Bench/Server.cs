using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Tidewaiter.Storage;

namespace Tidewaiter.Web.Bench;

/// <summary>The application on the loopback, and beside it the least that the framework can serve.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication application;

    private Server(WebApplication application) => this.application = application;

    public Uri Address => new(application.Urls.First());

    public static async Task<Server> StartAsync(WebSettings settings)
    {
        var application = WebServer.Create(BuiltInFigures.Open(), settings with { Address = "http://127.0.0.1:0" });
        await application.StartAsync().ConfigureAwait(false);
        return new(application);
    }

    /// <summary>An endpoint that answers "hello".</summary>
    public static async Task<Server> HelloAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.MapGet("/", () => "hello");
        await application.StartAsync().ConfigureAwait(false);
        return new(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
