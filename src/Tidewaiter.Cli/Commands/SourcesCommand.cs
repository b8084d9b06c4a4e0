using System.CommandLine;
using Tidewaiter.Cli.Imports;
using Tidewaiter.Storage;
using Tidewaiter.Storage.Holdings;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>sources</c>: the offices and formats that are known, and what is held of each and until when.</summary>
internal static class SourcesCommand
{
    /// <param name="surroundings">What the command touches.</param>
    /// <param name="store">The option that names the store.</param>
    public static Command Create(Surroundings surroundings, Option<string?> store)
    {
        var export = new Option<string?>("--export")
        {
            Description = "Write the built-in figures into a new DuckDB file, in the layout of a store, instead.",
            HelpName = "FILE",
        };
        var format = Written.Choice("--format", "How the list is written; text unless said otherwise.", "text", "json");
        var command = new Command("sources", "List the offices and formats known, and what figures are held of each and until when.") { export, format };
        command.SetAction(given =>
        {
            try
            {
                if (given.GetValue(export) is { } file)
                {
                    var count = BuiltInFigures.Export(file);
                    using var done = surroundings.OpenText();
                    done.WriteLine(FormattableString.Invariant($"{file}: {count:#,0} figures written."));
                    return ExitCode.Done;
                }

                var path = given.GetValue(store) ?? FigureStore.UsualPath;
                var content = given.GetValue(store) is not null || File.Exists(path) ? StoreContent.Read(path) : null;
                var report = new SourcesReport(SeriesHolding.BuiltIn(), content, path);
                if (given.GetValue(format) == "json")
                {
                    surroundings.WriteJson(report.WriteJson);
                }
                else
                {
                    using var text = surroundings.OpenText();
                    report.WriteText(new(text, surroundings.Terminal));
                }

                return ExitCode.Done;
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                surroundings.Complain(exception.Message);
                return ExitCode.BadInput;
            }
        });
        return command;
    }
}
