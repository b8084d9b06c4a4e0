using Tidewaiter.Cli;

try
{
    using var output = OutputStream.OfProcess();
    return CommandLine.Run(args, new(Console.OpenStandardInput, output, Console.Error, Terminal.OfProcess()));
}
catch (OutputClosedException)
{
    return ExitCode.BrokenPipe;
}
