using System.Net;

namespace Tidewaiter.Web.Bench;

/// <summary>What a guest gets who asks more often than is allowed: 429 and nothing else.</summary>
internal static class RateLimit
{
    private const int Allowed = 500;
    private const int Asked = 5_000;

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var server = await Server.StartAsync(new() { ChecksPerMinute = Allowed, PagesPerMinute = Allowed });
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Load.Guests });
        var page = Requests.Page(server, "/trade/CHN/RUS");
        var statuses = new HttpStatusCode[Asked];
        await Parallel.ForAsync(0, Asked, new ParallelOptions { MaxDegreeOfParallelism = Load.Guests }, async (i, stop) =>
        {
            using var request = page();
            using var answer = await client.SendAsync(request, stop);
            statuses[i] = answer.StatusCode;
        });
        await output.WriteLineAsync($"{Allowed} allowed in a minute, {Asked:#,0} asked for: {string.Join(", ", statuses.GroupBy(status => status).OrderBy(group => group.Key).Select(group => $"{group.Count():#,0} answered {(int)group.Key}"))}.\n");
    }
}
