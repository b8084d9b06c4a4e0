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
        string? path = null;
        var figures = new Lazy<IFigures>(() => surroundings.OpenFigures(path));
        var store = new Option<string?>("--store") { Description = "The store of imported figures; the usual one unless said otherwise.", HelpName = "PATH", Recursive = true };
        var root = new RootCommand("Checks the trade figures in a text against official statistics.")
        {
            CheckCommand.Create(surroundings, figures),
            ClaimsCommand.Create(surroundings),
            ArticleCommand.Create(surroundings),
            FiguresCommand.Create(surroundings, figures),
            BulletinCommand.Create(surroundings, figures),
            ImportCommand.Create(surroundings, store),
            SourcesCommand.Create(surroundings, store),
            ServeCommand.Create(surroundings, store),
            KeyCommand.Create(surroundings),
            store,
        };

        // A file name may begin with @: it is a file name.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Complaints.Of(parsed) is { } complaint)
        {
            surroundings.Complain(complaint);
            return ExitCode.BadInput;
        }

        path = parsed.GetValue(store);
        using var help = surroundings.OpenText();
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = help,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception exception) when (exception is FileNotFoundException or InvalidDataException)
        {
            surroundings.Complain(path is null ? exception.Message : $"--store: {exception.Message}");
            return ExitCode.BadInput;
        }
    }
}
