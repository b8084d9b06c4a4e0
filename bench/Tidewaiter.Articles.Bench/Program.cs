using BenchmarkDotNet.Running;
using Tidewaiter.Articles.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- --filter '*'   a page to its text, beside two others
// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- verdicts       a page to its verdicts, beside the bare parse
// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- archive 100000 an archive of JSON lines to verdicts
switch (args)
{
    case ["verdicts"]:
        PageToVerdicts.Measure(Console.Out);
        break;
    case ["archive", var count]:
        ArchiveToVerdicts.Measure(Console.Out, int.Parse(count));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
