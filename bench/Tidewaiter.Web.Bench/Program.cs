using Tidewaiter.Web.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Web.Bench              the tables of bench/results/…/web.md
// dotnet run -c Release --project bench/Tidewaiter.Web.Bench -- speed     only the speed; "limit" only the rate limit, "memory" only the memory
var asked = args.Length > 0 ? args[0] : "all";
if (asked is not ("all" or "speed" or "limit" or "memory"))
{
    Console.Error.WriteLine($"found '{asked}', expected speed, limit, memory or nothing");
    return 2;
}

if (asked is "all" or "speed")
{
    await Speed.MeasureAsync(Console.Out);
}

if (asked is "all" or "limit")
{
    await RateLimit.MeasureAsync(Console.Out);
}

if (asked is "all" or "memory")
{
    await Memory.MeasureAsync(Console.Out);
}

return 0;
