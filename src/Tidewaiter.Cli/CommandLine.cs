using System.CommandLine;

namespace Tidewaiter.Cli;

/// <summary>The whole command line: which commands there are, and how complaints about one are told.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var root = new RootCommand("Checks the trade figures in a text against official statistics.");
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors is [var first, ..])
        {
            surroundings.Error.WriteLine($"tidewaiter: {first.Message}");
            return ExitCode.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error });
    }
}
