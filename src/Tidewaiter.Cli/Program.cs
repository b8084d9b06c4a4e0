using Tidewaiter.Cli;
using Tidewaiter.Storage;

try
{
    using var output = OutputStream.OfProcess();
    return CommandLine.Run(args, new(Console.OpenStandardInput, output, Console.Error, Terminal.OfProcess(), JoinedFigures.Open));
}
catch (OutputClosedException)
{
    return ExitCode.BrokenPipe;
}
