using BenchmarkDotNet.Running;
using Tidewaiter.Articles.Bench;

// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- --filter '*'   a page to its text, beside two others
// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- verdicts       a page to its verdicts, beside the bare parse
// dotnet run -c Release --project bench/Tidewaiter.Articles.Bench -- archive 100000 an archive of JSON lines to verdicts, by one worker and by as many as there are processors; a third number says by how many
switch (args)
{
    case ["verdicts"]:
        PageToVerdicts.Measure(Console.Out);
        break;
    case ["archive", var count]:
        ArchiveToVerdicts.Measure(Console.Out, int.Parse(count), [1, Environment.ProcessorCount]);
        break;
    case ["archive", var count, var workers]:
        ArchiveToVerdicts.Measure(Console.Out, int.Parse(count), [int.Parse(workers)]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
