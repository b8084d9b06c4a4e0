namespace Tidewaiter.Web.Bench;

/// <summary>A page and a check beside "hello", in turns, so that what else the machine does weighs on all alike.</summary>
internal static class Speed
{
    private const int Rounds = 9;

    // Until the compiler has done with all of it, which on a busy machine takes longer than one would think.
    private const int WarmUp = 6_000;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    private static readonly WebSettings Unlimited = new() { ChecksPerMinute = int.MaxValue, PagesPerMinute = int.MaxValue };

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var hello = await Server.HelloAsync();
        await using var server = await Server.StartAsync(Unlimited);
        (string Name, Load Load)[] loads =
        [
            ("`hello`", new(Requests.Hello(hello))),
            ("`/trade/CHN/RUS`", new(Requests.Page(server, "/trade/CHN/RUS"))),
            ("`POST /api/v1/checks`, 3 kB", new(Requests.Check(server))),
        ];
        foreach (var (_, load) in loads)
        {
            await load.TimesAsync(WarmUp);
        }

        var results = loads.Select(_ => new List<Load.Result>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (i, (_, load)) in loads.Index())
            {
                results[i].Add(await load.ForAsync(Turn));
            }
        }

        await output.WriteLineAsync($"{Load.Guests} guests, {Rounds} turns of {Turn.TotalSeconds} s each; medians of the turns.\n");
        await output.WriteLineAsync("| what | answers a second | p50 | p99 | beside `hello` |");
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (i, (name, load)) in loads.Index())
        {
            // Of each turn beside the hello of the same round.
            var ratio = Median(results[i].Zip(results[0], (own, bare) => bare.PerSecond / own.PerSecond));
            await output.WriteLineAsync(
                $"| {name} | {Median(results[i].Select(one => one.PerSecond)):#,0} | {Median(results[i].Select(one => one.Median)):0.00} ms | {Median(results[i].Select(one => one.Slow)):0.0} ms | {(i == 0 ? "1" : $"{ratio:0.0}")} |");
            load.Dispose();
        }

        await output.WriteLineAsync();
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
