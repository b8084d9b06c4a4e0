using System.CommandLine;
using Tidewaiter.Checking;
using Tidewaiter.Claims;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Reports;
using Tidewaiter.Figures;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>check</c>: a verdict on every trade figure of an article.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
        ["markdown"] = OutputFormat.Markdown,
        ["claimreview"] = OutputFormat.ClaimReview,
    };

    public static Command Create(Surroundings surroundings, Lazy<IFigures> figures)
    {
        var asOf = Written.Day("--as-of", "Judge by what was out on that day; the day of the article unless said otherwise.");
        var strict = new Option<bool>("--strict") { Description = "Exit with status 1 when a figure is contradicted." };
        var explain = new Option<bool>("--explain") { Description = "Tell how each official figure was reached, down to the releases: day, address, hash." };
        var command = new Command("check", "Check every trade figure in an article against official statistics.") { asOf, strict, explain };
        var inputs = ArticleInputs.AddTo(command, Formats);
        command.SetAction(given =>
        {
            var day = given.GetValue(asOf);
            var run = new ReportRun(
                surroundings,
                article => new CheckReport(Checker.Check(article, ClaimReader.Read(article), figures.Value, day), given.GetValue(explain)),
                reports => new ComparisonReport([.. reports.OfType<CheckReport>().Select(report => report.Checked)]));
            return inputs.Run(given, surroundings, run, given.GetValue(strict));
        });
        return command;
    }
}
