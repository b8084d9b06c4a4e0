using System.CommandLine;
using Tidewaiter.Claims;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Reports;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>claims</c>: what a text asserts on trade; no figures are needed.</summary>
internal static class ClaimsCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
    };

    public static Command Create(Surroundings surroundings)
    {
        var explain = new Option<bool>("--explain") { Description = "Name the rules that made each claim." };
        var command = new Command("claims", "Show every trade figure that an article asserts, without judging it.") { explain };
        var inputs = ArticleInputs.AddTo(command, Formats);
        command.SetAction(given =>
        {
            var explained = given.GetValue(explain);
            return inputs.Run(given, surroundings, new ReportRun(surroundings, article => new ClaimsReport(article, ClaimReader.Read(article), explained)), strict: false);
        });
        return command;
    }
}
