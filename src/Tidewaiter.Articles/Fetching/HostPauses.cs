using System.Collections.Concurrent;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Keeps requests to one host apart.</summary>
internal sealed class HostPauses(TimeSpan pause, TimeProvider clock)
{
    private const int Many = 500;

    private readonly ConcurrentDictionary<string, DateTimeOffset> next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many hosts are remembered.</summary>
    public int Count => next.Count;

    public async Task WaitAsync(string host, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var turn = now;
        next.AddOrUpdate(host, _ => now + pause, (_, planned) => (turn = planned > now ? planned : now) + pause);
        if (next.Count > Many)
        {
            Forget(now);
        }

        if (turn > now)
        {
            await Task.Delay(turn - now, clock, cancellation).ConfigureAwait(false);
        }
    }

    // Hosts that may be asked at once have nothing to be remembered.
    private void Forget(DateTimeOffset now)
    {
        foreach (var host in next.Where(host => host.Value <= now))
        {
            next.TryRemove(host);
        }
    }
}
