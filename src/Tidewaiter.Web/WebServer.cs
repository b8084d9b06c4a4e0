using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tidewaiter.Articles.Fetching;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api;
using Tidewaiter.Web.Keeping;
using Tidewaiter.Web.Pages.Checks;
using Tidewaiter.Web.Pages.Errors;
using Tidewaiter.Web.Pages.Home;
using Tidewaiter.Web.Pages.Trade;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web;

/// <summary>The web application and its API over one set of figures. It keeps nothing but what it is asked to keep with a key.</summary>
public static class WebServer
{
    /// <summary>Puts it together; the caller starts it.</summary>
    /// <param name="figures">The official figures, which stay the same.</param>
    /// <param name="settings">What is set from outside.</param>
    /// <param name="configure">Changes the host, as tests do to run it in their own process.</param>
    public static WebApplication Create(IFigures figures, WebSettings settings, Action<IWebHostBuilder>? configure = null) =>
        Build(services => services.AddSingleton(figures), settings, configure);

    /// <summary>The same over figures that others take the place of while it runs.</summary>
    /// <param name="figures">Gives the official figures of now: asked once a request, which is answered from them alone, and disposes of them where it can.</param>
    /// <param name="settings">What is set from outside.</param>
    /// <param name="configure">Changes the host.</param>
    public static WebApplication Create(Func<IFigures> figures, WebSettings settings, Action<IWebHostBuilder>? configure = null) =>
        Build(services => services.AddScoped(_ => figures()), settings, configure);

    private static WebApplication Build(Action<IServiceCollection> addFigures, WebSettings settings, Action<IWebHostBuilder>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address);
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MostBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<FormOptions>(form => (form.ValueLengthLimit, form.MultipartBodyLengthLimit) = (settings.MostBytes, settings.MostBytes));

        // Whoever is being answered when the server is told to end is answered.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.MostTime);
        addFigures(builder.Services);
        AddOwn(builder.Services, settings);
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);
        builder.Services.AddApiDescription();
        builder.Services.AddPageCache();
        builder.Services.AddLimits(settings);

        // Whom a server before this one speaks for. It is believed where it runs on this machine, as is usual where one ends TLS, or where the settings name it.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxies in settings.Proxies)
            {
                forwarded.KnownIPNetworks.Add(proxies);
            }
        });
        configure?.Invoke(builder.WebHost);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseStatusCodePages(ErrorPages.Write);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask }); // the status is enough: what it shows is the line above's
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UsePageCache();
        app.MapAssets();
        app.MapHome();
        app.MapChecksPages();
        app.MapTrade();
        app.MapApi();
        return app;
    }

    private static void AddOwn(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AssetStore>();
        services.AddSingleton<FiguresVersion>();
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<PairSearch>();
        services.AddSingleton(_ => new ArticleFetcher(new FetchLimits { Time = settings.MostTime * 0.75, Bytes = 8 * 1024 * 1024 }));
        services.AddSingleton(_ => KeyRing.In(settings.Folder));
        services.AddSingleton(_ => new KeptChecks(settings.Folder));
        services.AddScoped<HtmlRenderer>();
        services.AddScoped<Keeper>();
    }
}
