using System.Diagnostics;

namespace Tidewaiter.Web.Bench;

/// <summary>What the process holds while it answers a hundred thousand requests: pages of many questions, and checks.</summary>
internal static class Memory
{
    private const int Step = 20_000;
    private const int Steps = 5;
    private const int CheckEvery = 5;

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var server = await Server.StartAsync(new() { ChecksPerMinute = int.MaxValue, PagesPerMinute = int.MaxValue });
        var check = Requests.Check(server);

        // As of many days: more pages than the cache keeps.
        var first = new DateOnly(2015, 1, 1);
        var pages = Enumerable.Range(0, 2000).Select(day => Requests.Page(server, $"/trade/CHN/RUS?as_of={first.AddDays(day * 2):yyyy-MM-dd}")).ToArray();
        var asked = 0;
        using var load = new Load(() => Interlocked.Increment(ref asked) is var i && i % CheckEvery == 0 ? check() : pages[i % pages.Length]());
        await load.TimesAsync(Step / 2);
        await output.WriteLineAsync("| requests answered | managed memory | of the process |");
        await output.WriteLineAsync("| ---: | ---: | ---: |");
        await TellAsync(0);
        for (var step = 1; step <= Steps; step++)
        {
            await load.TimesAsync(Step);
            await TellAsync(step * Step);
        }

        await output.WriteLineAsync();

        async Task TellAsync(int answered)
        {
            var managed = GC.GetTotalMemory(forceFullCollection: true);
            using var process = Process.GetCurrentProcess();
            await output.WriteLineAsync($"| {answered:#,0} | {managed / 1048576.0:0} MB | {process.WorkingSet64 / 1048576.0:0} MB |");
        }
    }
}
