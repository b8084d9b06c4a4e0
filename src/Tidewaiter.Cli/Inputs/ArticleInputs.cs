using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using Tidewaiter.Cli.Reports;
using Tidewaiter.Cli.Results;

namespace Tidewaiter.Cli.Inputs;

/// <summary>Which articles a command is to read, and where results go: the arguments and options that <c>check</c>, <c>claims</c> and <c>article</c> share.</summary>
internal sealed class ArticleInputs
{
    private readonly Argument<string[]> files = new("file")
    {
        Description = "Pages or texts to read, by file or address; - is the standard input. Of a folder, a zip or WARC file, a .jsonl or a .parquet file, every article.",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "FILE|URL|-",
    };

    private readonly Option<string> lines = new("--jsonl")
    {
        Description = """One article a line, {"id", "text" or "html", "title", "published", "url"}, and one result a line, in order.""",
        HelpName = "FILE|-",
    };

    private readonly Option<DateOnly?> published =
        Written.Day("--published", "The day of the article, whatever it says itself; a line of --jsonl that gives its own keeps it.");

    private readonly Option<string> output = new("--output")
    {
        Description = "Write results to this file, which is there whole or not at all.",
        HelpName = "FILE",
    };

    private readonly Option<bool> resume = new("--resume")
    {
        Description = "With --output: go on where a run was broken off; nothing is done where the file is there.",
    };

    private readonly Option<string?> format;
    private readonly IReadOnlyDictionary<string, OutputFormat> formats;

    private ArticleInputs(IReadOnlyDictionary<string, OutputFormat> formats)
    {
        this.formats = formats;
        format = new Option<string?>("--format")
        {
            Description = "How results are written; text unless said otherwise, jsonl with --jsonl and --output.",
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
        command.Add(inputs.output);
        command.Add(inputs.resume);
        command.Validators.Add(inputs.Validate);
        return inputs;
    }

    /// <summary>Reads and writes what the command line asks for.</summary>
    /// <returns>The exit status.</returns>
    public int Run(ParseResult given, Surroundings surroundings, ReportRun run, bool strict)
    {
        using var sources = new ArticleSources(surroundings, given.GetValue(files) ?? [], given.GetValue(lines), given.GetValue(published));
        var lined = given.GetValue(lines) is not null || given.GetValue(output) is not null;
        var chosen = FormatOf(given.GetValue(format), lined);
        if (sources.Problem is { } problem && lined)
        {
            // Results of a part of the input would pass for results of all of it.
            surroundings.Complain(problem.Message);
            return ExitCode.BadInput;
        }

        if (given.GetValue(output) is not { } path)
        {
            run.Run(sources, new ReportForm(chosen, surroundings.Terminal), surroundings.Output, EarlierResults.None);
        }
        else if (given.GetValue(resume) && File.Exists(path))
        {
            surroundings.Complain($"{path} is there already, nothing was done.");
            return ExitCode.Done;
        }
        else if (!WriteFile(given, path, sources, new ReportForm(chosen, Terminal.None), surroundings, run))
        {
            return ExitCode.BadInput;
        }

        return run.Failed ? ExitCode.BadInput : strict && run.Alarmed ? ExitCode.Findings : ExitCode.Done;
    }

    private bool WriteFile(ParseResult given, string path, ArticleSources sources, ReportForm form, Surroundings surroundings, ReportRun run)
    {
        try
        {
            using var file = ResultFile.Open(path, RunMarks(given, sources), given.GetValue(resume));
            run.Run(sources, form, file.Output, file.Earlier);
            file.Finish();
            return true;
        }
        catch (InputException problem)
        {
            surroundings.Complain(problem.Message);
            return false;
        }
    }

    // What must be the same for results of two runs to stand in one file.
    private string RunMarks(ParseResult given, ArticleSources sources)
    {
        var version = typeof(ArticleInputs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var words = given.Tokens.Select(token => token.Value).Where(word => word != resume.Name);
        return string.Join('\n', [$"tidewaiter {version}", string.Join(' ', words), .. sources.Marks, ""]);
    }

    private void Validate(CommandResult result)
    {
        var (named, listed) = (result.GetResult(files)?.Tokens.Count > 0, result.GetResult(lines) is not null);
        var given = result.GetResult(format)?.Tokens is [var token] && formats.ContainsKey(token.Value) ? token.Value : null;
        if (named == listed)
        {
            result.AddError($"{result.Command.Name}: found {(named ? "both files and --jsonl" : "no input")}, expected {(named ? "one of them" : "a file, - or --jsonl")}.");
        }

        if (listed && given is not (null or "jsonl"))
        {
            result.AddError($"--format: found '{given}', expected 'jsonl', which --jsonl writes.");
        }

        if (result.GetResult(resume) is not null && result.GetResult(output) is null)
        {
            result.AddError("--resume: found no --output, expected the file that a run is to go on with.");
        }
        else if (result.GetResult(resume) is not null && given is not (null or "jsonl"))
        {
            result.AddError($"--format: found '{given}', expected 'jsonl', since --resume counts results by their lines.");
        }
    }

    private OutputFormat FormatOf(string? word, bool lined) =>
        word is not null ? formats[word] : lined ? OutputFormat.JsonLines : OutputFormat.Text;

    private static string Choice(IEnumerable<string> words)
    {
        var all = words.Select(word => $"'{word}'").ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
