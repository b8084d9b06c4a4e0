using Tidewaiter.Cli;

return CommandLine.Run(args, new(Console.OpenStandardInput, Console.Out, Console.Error));
