using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api;
using Tidewaiter.Web.Pages;

namespace Tidewaiter.Web;

/// <summary>The web application and its API over one set of figures. It keeps nothing.</summary>
public static class WebServer
{
    /// <summary>Puts it together; the caller starts it.</summary>
    /// <param name="figures">The official figures.</param>
    /// <param name="settings">What is set from outside.</param>
    /// <param name="configure">Changes the host, as tests do to run it in their own process.</param>
    public static WebApplication Create(IFigures figures, WebSettings settings, Action<IWebHostBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address);
        configure?.Invoke(builder.WebHost);
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MostBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddSingleton(figures);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<AssetStore>();
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails();
        builder.Services.AddOutputCache();
        builder.Services.AddLimits(settings);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseSecurityHeaders();
        app.UseStatusCodePages(ErrorPages.Write);
        app.UseRateLimiter();
        app.UseOutputCache();
        app.MapAssets();
        app.MapPages();
        app.MapGroup("/api/v1").MapChecks();
        return app;
    }
}
