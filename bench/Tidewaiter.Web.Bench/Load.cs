using System.Diagnostics;
using System.Net;

namespace Tidewaiter.Web.Bench;

/// <summary>Guests that ask again as soon as they are answered, each on a connection of its own.</summary>
internal sealed class Load : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Guests, AutomaticDecompression = DecompressionMethods.None, UseProxy = false });
    private readonly Func<HttpRequestMessage> request;

    public Load(Func<HttpRequestMessage> request) => this.request = request;

    public const int Guests = 8;

    /// <summary>What came of it.</summary>
    /// <param name="PerSecond">Answers in a second.</param>
    /// <param name="Median">Milliseconds from asking to the last byte.</param>
    /// <param name="Slow">The same of the slowest in a hundred.</param>
    public sealed record Result(double PerSecond, double Median, double Slow);

    /// <summary>For so long.</summary>
    public async Task<Result> ForAsync(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var each = await Task.WhenAll(Enumerable.Range(0, Guests).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>(1024);
            while (watch.Elapsed < time)
            {
                times.Add(await OneAsync().ConfigureAwait(false));
            }

            return times;
        }))).ConfigureAwait(false);
        var seconds = watch.Elapsed.TotalSeconds;
        var all = each.SelectMany(times => times).Order().ToArray();
        return new(all.Length / seconds, all[all.Length / 2], all[(int)(all.Length * 0.99)]);
    }

    /// <summary>So many times.</summary>
    public Task TimesAsync(int count)
    {
        var left = count;
        return Task.WhenAll(Enumerable.Range(0, Guests).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await OneAsync().ConfigureAwait(false);
            }
        })));
    }

    public void Dispose() => client.Dispose();

    private async Task<double> OneAsync()
    {
        var begin = Stopwatch.GetTimestamp();
        using var asked = request();
        using var answer = await client.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
