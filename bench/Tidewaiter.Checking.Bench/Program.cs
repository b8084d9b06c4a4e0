using Tidewaiter.Checking.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Checking.Bench            the tables of bench/results/…/checking.md
// dotnet run -c Release --project bench/Tidewaiter.Checking.Bench -- speed   only checking beside reading, or "growth" only the long texts
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
