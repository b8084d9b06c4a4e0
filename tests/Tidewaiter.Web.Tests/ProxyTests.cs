using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Tidewaiter.Web.Tests;

/// <summary>What a server before this one says of its guests.</summary>
public class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.1", "198.51.100.7", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "198.51.100.6", HttpStatusCode.TooManyRequests)]     // the same guest
    [InlineData("203.0.113.9", "198.51.100.7", HttpStatusCode.TooManyRequests)]   // from elsewhere anybody could say so
    public async Task Guests_of_a_server_on_this_machine_are_counted_one_by_one(string server, string second, HttpStatusCode status)
    {
        await using var site = await Site.Start(new WebSettings { PagesPerMinute = 1 }, host => host.ConfigureServices(services => services.AddTransient<IStartupFilter>(_ => new ComesFrom(server))));

        Assert.Equal(HttpStatusCode.OK, (await Get(site, "198.51.100.6")).StatusCode);
        Assert.Equal(status, (await Get(site, second)).StatusCode);
    }

    [Theory]
    [InlineData("10.1.2.3", HttpStatusCode.OK)]
    [InlineData("10.2.2.3", HttpStatusCode.TooManyRequests)]
    public async Task So_are_those_of_a_server_that_the_settings_name(string server, HttpStatusCode status)
    {
        await using var site = await Site.Start(new WebSettings { PagesPerMinute = 1, Proxies = [IPNetwork.Parse("10.1.0.0/16")] }, host => host.ConfigureServices(services => services.AddTransient<IStartupFilter>(_ => new ComesFrom(server))));

        Assert.Equal(HttpStatusCode.OK, (await Get(site, "198.51.100.6")).StatusCode);
        Assert.Equal(status, (await Get(site, "198.51.100.7")).StatusCode);
    }

    private static Task<HttpResponseMessage> Get(Site site, string guest)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/trade");
        request.Headers.Add("X-Forwarded-For", guest);
        return site.Send(request);
    }

    private sealed class ComesFrom(string address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(address);
                return rest(context);
            });
            next(app);
        };
    }
}
