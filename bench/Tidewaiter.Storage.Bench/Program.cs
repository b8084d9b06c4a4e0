using System.Globalization;
using Tidewaiter.Storage.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Storage.Bench                        both, with ten and a hundred million rows: 10 GB on disk, minutes
// dotnet run -c Release --project bench/Tidewaiter.Storage.Bench -- import 2000000      only the import, or "query" only one pair out of a store
var what = args.Length > 0 ? args[0] : "all";
if (what is not ("all" or "import" or "query"))
{
    Console.Error.WriteLine($"found '{what}', expected import, query or nothing");
    return 2;
}

long? rows = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : null;
var folder = Directory.CreateTempSubdirectory("tidewaiter-bench-");
try
{
    if (what is "all" or "import")
    {
        BulkImport.Measure(folder.FullName, rows ?? 10_000_000, Console.Out);
    }

    if (what is "all" or "query")
    {
        OnePair.Measure(folder.FullName, rows ?? 100_000_000, Console.Out);
    }
}
finally
{
    folder.Delete(recursive: true);
}

return 0;
