using Tidewaiter.Claims.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Claims.Bench            the tables of bench/results/…/claims.md
// dotnet run -c Release --project bench/Tidewaiter.Claims.Bench -- speed   only the speed, or "growth" only the hostile texts
var asked = args.Length > 0 ? args[0] : "all";
if (asked is not ("all" or "speed" or "growth"))
{
    Console.Error.WriteLine($"found '{asked}', expected speed, growth or nothing");
    return 2;
}

if (asked is "all" or "speed")
{
    Speed.Measure(Console.Out);
}

if (asked is "all" or "growth")
{
    Growth.Measure(Console.Out);
}

return 0;
