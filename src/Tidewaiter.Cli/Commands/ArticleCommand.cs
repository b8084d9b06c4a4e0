using System.CommandLine;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Reports;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>article</c>: the cleaned text, with what was left out.</summary>
internal static class ArticleCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
    };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("article", "Show the text of an article without the page around it, and what was left out.");
        var inputs = ArticleInputs.AddTo(command, Formats);
        command.SetAction(given => inputs.Run(given, surroundings, new ReportRun(surroundings, article => new ArticleReport(article)), strict: false));
        return command;
    }
}
