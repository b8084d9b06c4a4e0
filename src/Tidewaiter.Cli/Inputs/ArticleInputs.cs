using System.CommandLine;
using Tidewaiter.Cli.Reports;

namespace Tidewaiter.Cli.Inputs;

/// <summary>Which articles a command is to read: the arguments and options that <c>check</c>, <c>claims</c> and <c>article</c> share.</summary>
internal sealed class ArticleInputs
{
    private readonly Argument<string[]> files = new("file")
    {
        Description = "Pages or texts to read, by file or address; - is the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "FILE|URL|-",
    };

    private readonly Option<string> lines = new("--jsonl")
    {
        Description = """One article a line, {"id", "text" or "html", "title", "published", "url"}, and one result a line, in order.""",
        HelpName = "FILE|-",
    };

    private readonly Option<DateOnly?> published =
        Written.Day("--published", "The day of the article, where the article does not say.");

    private readonly Option<string?> format;
    private readonly IReadOnlyDictionary<string, OutputFormat> formats;

    private ArticleInputs(IReadOnlyDictionary<string, OutputFormat> formats)
    {
        this.formats = formats;
        format = new Option<string?>("--format")
        {
            Description = "How results are written; text unless said otherwise, jsonl with --jsonl.",
            HelpName = string.Join('|', formats.Keys),
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.ContainsKey(token.Value))
            {
                result.AddError($"--format: found '{token.Value}', expected {Choice(formats.Keys)}.");
            }
        });
    }

    /// <summary>Adds them to a command that writes these formats.</summary>
    public static ArticleInputs AddTo(Command command, IReadOnlyDictionary<string, OutputFormat> formats)
    {
        var inputs = new ArticleInputs(formats);
        command.Add(inputs.files);
        command.Add(inputs.lines);
        command.Add(inputs.published);
        command.Add(inputs.format);
        command.Validators.Add(result =>
        {
            var (named, listed) = (result.GetResult(inputs.files)?.Tokens.Count > 0, result.GetResult(inputs.lines) is not null);
            if (named == listed)
            {
                result.AddError($"{command.Name}: found {(named ? "both files and --jsonl" : "no input")}, expected {(named ? "one of them" : "a file, - or --jsonl")}.");
            }

            if (listed && result.GetValue(inputs.format) is { } other && other != "jsonl" && formats.ContainsKey(other))
            {
                result.AddError($"--format: found '{other}', expected 'jsonl', which --jsonl writes.");
            }
        });
        return inputs;
    }

    /// <summary>Reads and writes what the command line asks for.</summary>
    /// <returns>The exit status.</returns>
    public int Run(ParseResult given, ReportRun run, bool strict)
    {
        if (given.GetValue(lines) is { } name)
        {
            run.Lines(name, given.GetValue(published));
        }
        else
        {
            var chosen = given.GetValue(format) is { } word ? formats[word] : OutputFormat.Text;
            run.Files(given.GetValue(files) ?? [], given.GetValue(published), chosen);
        }

        return run.Failed ? ExitCode.BadInput : strict && run.Alarmed ? ExitCode.Findings : ExitCode.Done;
    }

    private static string Choice(IEnumerable<string> words)
    {
        var all = words.Select(word => $"'{word}'").ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
