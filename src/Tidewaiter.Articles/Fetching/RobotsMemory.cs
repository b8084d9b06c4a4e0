using System.Collections.Concurrent;

namespace Tidewaiter.Articles.Fetching;

/// <summary>What sites' robots.txt allow, kept for a day (RFC 9309, 2.4); that a site could not say, for some minutes.</summary>
internal sealed class RobotsMemory(TimeProvider clock)
{
    /// <summary>The most sites kept: as many as a desk reads in a day.</summary>
    public const int Most = 500;

    private static readonly TimeSpan Told = TimeSpan.FromHours(24);
    private static readonly TimeSpan Silent = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Entry> sites = new(StringComparer.OrdinalIgnoreCase);

    private sealed record Entry(RobotsRules Rules, DateTimeOffset Until);

    /// <summary>How many sites are kept.</summary>
    public int Count => sites.Count;

    /// <summary>The rules of a site; <see langword="null"/> where it has to be asked.</summary>
    public RobotsRules? Find(string site) => sites.TryGetValue(site, out var entry) && entry.Until > clock.GetUtcNow() ? entry.Rules : null;

    public void Keep(string site, RobotsRules rules)
    {
        sites[site] = new(rules, clock.GetUtcNow() + (rules == RobotsRules.Closed ? Silent : Told));
        while (sites.Count > Most)
        {
            sites.TryRemove(sites.MinBy(entry => entry.Value.Until).Key, out _);
        }
    }
}
