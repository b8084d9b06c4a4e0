using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Fetching;

public class RobotsMemoryTests
{
    private readonly Clock clock = new();

    [Theory]
    [InlineData(true, 23 * 60, true)]
    [InlineData(true, (24 * 60) + 1, false)]
    [InlineData(false, 9, true)]
    [InlineData(false, 11, false)]     // a site in trouble is asked again soon
    public void Rules_are_kept_for_a_day_and_silence_for_minutes(bool told, int minutes, bool kept)
    {
        var memory = new RobotsMemory(clock);
        var rules = told ? RobotsRules.Parse("User-agent: *\nDisallow: /a") : RobotsRules.Closed;
        memory.Keep("https://site.test", rules);
        clock.Now += TimeSpan.FromMinutes(minutes);

        Assert.Equal(kept ? rules : null, memory.Find("https://SITE.test"));
    }

    [Fact]
    public void So_many_sites_are_kept_and_the_latest_are()
    {
        var memory = new RobotsMemory(clock);
        for (var site = 0; site < RobotsMemory.Most + 50; site++)
        {
            memory.Keep($"https://site{site}.test", RobotsRules.Open);
            clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(RobotsMemory.Most, memory.Count);
        Assert.Null(memory.Find("https://site49.test"));
        Assert.NotNull(memory.Find("https://site50.test"));
    }

    [Fact]
    public async Task Hosts_that_may_be_asked_again_are_forgotten()
    {
        var pauses = new HostPauses(TimeSpan.FromSeconds(1), clock);
        for (var host = 0; host < 3000; host++)
        {
            await pauses.WaitAsync($"host{host}.test", TestContext.Current.CancellationToken);
            clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.InRange(pauses.Count, 1, 501);
    }
}
