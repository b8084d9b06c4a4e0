using System.CommandLine;
using Tidewaiter.Cli.Commands;
using Tidewaiter.Figures;

namespace Tidewaiter.Cli;

/// <summary>The whole command line: which commands there are, and how complaints about one are told.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var figures = new Lazy<IFigures>(surroundings.OpenFigures);
        var root = new RootCommand("Checks the trade figures in a text against official statistics.")
        {
            CheckCommand.Create(surroundings, figures),
            ClaimsCommand.Create(surroundings),
            ArticleCommand.Create(surroundings),
            ServeCommand.Create(surroundings, figures),
        };

        // A file name may begin with @: it is a file name.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Complaints.Of(parsed) is { } complaint)
        {
            surroundings.Complain(complaint);
            return ExitCode.BadInput;
        }

        using var help = surroundings.OpenText();
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = help,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}
