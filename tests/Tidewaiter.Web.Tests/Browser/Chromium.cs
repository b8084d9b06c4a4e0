using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Tidewaiter.Storage;
using Tidewaiter.Web.Keeping;
using Tidewaiter.Web.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Tidewaiter.Web.Tests.Browser;

/// <summary>The application on a port of this machine, and one Chromium that looks at it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    // No calls to anybody: the browser would otherwise look for updates, and wait for them.
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A machine that is busy, or a browser that limps, shall not keep the whole build: what is not reached by then is skipped, and says so.
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(4);

    private readonly Stopwatch spent = new();
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-web-").FullName;
    private WebApplication? application;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = "No Chromium is installed: the tests in a browser need one (Debian: apt-get install chromium).";

    /// <summary>Where a Chromium is; the environment may say, in <c>CHROMIUM</c>.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } told ? told : Array.Find(Places, File.Exists);

    /// <summary>The address of the application, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>A key that the application knows.</summary>
    public string Key { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        spent.Start();
        Key = KeyRing.In(folder).Add("tests");
        application = WebServer.Create(BuiltInFigures.Open(), new WebSettings { Address = "http://127.0.0.1:0", Folder = folder, ChecksPerMinute = 10_000, PagesPerMinute = 100_000 });
        await application.StartAsync();
        Address = application.Urls.Single();
        playwright = await Playwright.CreateAsync();
        try
        {
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Quiet });
        }
        catch (PlaywrightException broken) when (Environment.GetEnvironmentVariable("CI") is null)
        {
            missing = $"{Executable} does not start: {broken.Message}";
        }
    }

    /// <summary>A window of its own, without cookies or memory of others.</summary>
    public async Task<Window> Open(bool phone = false, bool dark = false, bool script = true)
    {
        Assert.SkipWhen(browser is null, missing);
        Assert.SkipWhen(spent.Elapsed > Budget, $"The tests in a browser have taken their {Budget.TotalMinutes:0} minutes: this one was not reached.");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(20_000);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (application is not null)
        {
            await application.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
