using System.CommandLine;
using System.CommandLine.Parsing;
using Tidewaiter.Figures;

namespace Tidewaiter.Cli;

/// <summary>What is wrong with a command line, in the words of all our messages: what was found and what was expected.</summary>
internal static class Complaints
{
    /// <summary>The first thing wrong, with the command to ask for help; <see langword="null"/> where nothing is.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? "tidewaiter --help" : $"tidewaiter {command.Name} --help";
        if ((parsed.UnmatchedTokens is [var unmatched, ..] ? unmatched : MistakenForArgument(parsed)) is { } unknown)
        {
            var what = unknown.StartsWith('-') ? "option" : command is RootCommand ? "command" : "argument";
            var known = Nearest(unknown, Known(command));
            return $"found the {what} '{unknown}', expected {(known is null ? $"one that '{help}' lists" : $"perhaps '{known}'")}.";
        }

        return parsed.Errors is not [var first, ..] ? null
            : first.SymbolResult is CommandResult { Command: RootCommand }
            ? $"found no command, expected one that '{help}' lists."
            : first.Message;
    }

    /// <summary>An option that does not exist would pass for the name of a file.</summary>
    private static string? MistakenForArgument(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-');

    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(sub => sub.Name).Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));

    private static string? Nearest(string unknown, IEnumerable<string> known) =>
        known.Select(word => (word, Distance: Spelling.Distance(unknown, word)))
            .Where(pair => pair.Distance <= 2 && pair.Distance < unknown.Length - 2)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.word)
            .FirstOrDefault();
}
