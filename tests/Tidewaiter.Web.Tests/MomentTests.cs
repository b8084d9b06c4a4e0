using System.Text;
using Microsoft.AspNetCore.TestHost;
using Tidewaiter.Figures;
using Tidewaiter.Storage;

namespace Tidewaiter.Web.Tests;

/// <summary>Figures that others take the place of while the server runs.</summary>
public class MomentTests
{
    [Fact]
    public async Task A_request_is_answered_from_the_figures_of_one_moment_and_lets_go_of_them()
    {
        var stop = TestContext.Current.CancellationToken;
        List<Moment> moments = [];
        await using var server = WebServer.Create(
            () =>
            {
                moments.Add(new Moment(BuiltInFigures.Open()));
                return moments[^1];
            },
            new WebSettings(),
            host => host.UseTestServer());
        await server.StartAsync(stop);
        using var client = server.GetTestClient();
        foreach (var address in new[] { "/trade/CHN/RUS", "/search?q=korea", "/example", "/api/v1/pairs?q=russia", "/trade/CHN/RUS" })
        {
            moments.Clear();
            (await client.GetAsync(address, stop)).EnsureSuccessStatusCode();

            await LetGo(moments, stop);
        }

        moments.Clear();
        using var body = new StringContent("""{"text": "China's exports to Russia came to $62.26 billion in the first half of 2023."}""", Encoding.UTF8, "application/json");
        (await client.PostAsync("/api/v1/checks", body, stop)).EnsureSuccessStatusCode();
        await LetGo(moments, stop);
    }

    // The answer is read before the server is done with the request.
    private static async Task LetGo(List<Moment> moments, CancellationToken stop)
    {
        var moment = Assert.Single(moments);
        await moment.Released.WaitAsync(TimeSpan.FromSeconds(30), stop);
        Assert.Equal(1, moment.Disposals);
    }

    private sealed class Moment(IFigures figures) : IFigures, IDisposable
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Disposals { get; private set; }

        public Task Released => released.Task;

        public IReadOnlyList<Series> Series => Open.Series;

        private IFigures Open => Disposals == 0 ? figures : throw new ObjectDisposedException(nameof(Moment));

        public FlowHistory? History(FlowKey flow) => Open.History(flow);

        public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) => Open.Partners(series, direction, product);

        public IReadOnlyList<string> Products(Series series, EconomyCode partner) => Open.Products(series, partner);

        public void Dispose()
        {
            Disposals++;
            released.TrySetResult();
        }
    }
}
