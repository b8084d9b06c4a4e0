using System.Collections.Concurrent;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Keeps requests to one host apart.</summary>
internal sealed class HostPauses(TimeSpan pause, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> next = new(StringComparer.OrdinalIgnoreCase);

    public async Task WaitAsync(string host, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var turn = now;
        next.AddOrUpdate(host, _ => now + pause, (_, planned) => (turn = planned > now ? planned : now) + pause);
        if (turn > now)
        {
            await Task.Delay(turn - now, clock, cancellation).ConfigureAwait(false);
        }
    }
}
