using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Tidewaiter.Web.Tests;

/// <summary>Attempts to send the server where its guests cannot go.</summary>
public class FetchingTests
{
    [Theory]
    [InlineData("http://127.0.0.1/", "a host that is not on the open internet")]
    [InlineData("http://localhost/", "a host that is not on the open internet")]
    [InlineData("http://[::1]/", "a host that is not on the open internet")]
    [InlineData("http://[::ffff:127.0.0.1]/", "a host that is not on the open internet")]
    [InlineData("http://2130706433/", "a host that is not on the open internet")]
    [InlineData("http://0x7f.1/", "a host that is not on the open internet")]
    [InlineData("http://10.0.0.1/", "a host that is not on the open internet")]
    [InlineData("http://192.168.1.1/admin", "a host that is not on the open internet")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "a host that is not on the open internet")]
    [InlineData("http://[fd00::1]/", "a host that is not on the open internet")]
    [InlineData("http://0.0.0.0/", "a host that is not on the open internet")]
    [InlineData("http://example.com:22/", "a port that the web does not use")]
    [InlineData("http://user:secret@example.com/", "what is no address of the web")]
    [InlineData("file:///etc/passwd", "what is no address of the web")]
    [InlineData("gopher://127.0.0.1:6379/_FLUSHALL", "what is no address of the web")]
    [InlineData("not an address", "what is no address of the web")]
    public async Task An_address_that_leads_inside_is_refused_without_telling_what_is_there(string url, string found)
    {
        await using var site = await Site.Start();
        var answer = await site.Post("/api/v1/checks", new StringContent(JsonSerializer.Serialize(new { url }), Encoding.UTF8, "application/json"));
        var problem = JsonDocument.Parse(await Site.Text(answer)).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(("url", found), (problem.GetProperty("parameter").GetString(), problem.GetProperty("found").GetString()));
    }

    [Fact]
    public async Task No_connection_is_made_to_this_machine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await using var site = await Site.Start();
        await site.Post("/check", new MultipartFormDataContent { { new StringContent($"http://127.0.0.1:{port}/"), "url" }, { new StringContent(""), "text" } });

        Assert.False(listener.Pending());
    }
}
