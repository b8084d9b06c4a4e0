using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Storage;

namespace Tidewaiter.Web.Tests;

public class ShutdownTests
{
    [Fact]
    public async Task Whoever_is_being_answered_when_the_server_ends_is_answered()
    {
        var stop = TestContext.Current.CancellationToken;
        var arrival = new Arrival();
        await using var server = WebServer.Create(
            BuiltInFigures.Open(),
            new WebSettings { Address = "http://127.0.0.1:0" },
            host => host.ConfigureServices(services => services.AddSingleton<IStartupFilter>(arrival)));
        await server.StartAsync(stop);
        var address = new Uri(server.Urls.Single());
        const string Body = """{"text": "China's exports to Russia came to $62.26 billion in the first half of 2023."}""";
        using var guest = new TcpClient();
        await guest.ConnectAsync(address.Host, address.Port, stop);
        await using var line = guest.GetStream();
        await line.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/checks HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body[..20]}"), stop);
        await arrival.Seen.WaitAsync(stop);

        var told = new TaskCompletionSource();
        server.Lifetime.ApplicationStopping.Register(told.SetResult);
        var ending = server.StopAsync(stop);
        await told.Task.WaitAsync(stop);
        Assert.False(ending.IsCompleted);
        await line.WriteAsync(Encoding.ASCII.GetBytes(Body[20..]), stop);
        using var reader = new StreamReader(line);

        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync(stop));
        await reader.ReadToEndAsync(stop);
        await ending;
    }

    /// <summary>Tells when the server has begun on a request.</summary>
    private sealed class Arrival : IStartupFilter
    {
        private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Seen => seen.Task;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                seen.TrySetResult();
                return rest(context);
            });
            next(app);
        };
    }
}
