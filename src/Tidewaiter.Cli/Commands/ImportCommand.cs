using System.CommandLine;
using Tidewaiter.Articles.Fetching;
using Tidewaiter.Cli.Imports;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Sources.Mapped;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>import</c>: official files into the user's store.</summary>
internal static class ImportCommand
{
    /// <param name="surroundings">What the command touches.</param>
    /// <param name="store">The option that names the store.</param>
    public static Command Create(Surroundings surroundings, Option<string?> store)
    {
        var names = new Argument<string[]>("file")
        {
            Description = "Official files, folders of them, or addresses; the format is found by what they hold. Gzip and zip are unpacked.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FILE|DIR|URL",
        };
        var released = Written.Day("--released", "The day the office released the files, where they do not say.");
        var period = Written.Option<Period>("--period", "The months the files cover, where they do not say.");
        var direction = Written.Choice("--flow", "Whether the files tell exports or imports, where they do not say.", "exports", "imports");
        var mapping = new Option<string?>("--mapping")
        {
            Description = "A file that says which column is which, for tables of no format that is known; docs/sources/mapped.md describes it.",
            HelpName = "FILE",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Read and report, and store nothing." };
        var lenient = new Option<bool>("--lenient") { Description = "Leave out rows that do not read, and files that do not as a whole, and list them; otherwise the first ends the import." };
        var accept = new Option<bool>("--accept") { Description = "Let in tables that break with the history of their series, where otherwise they are kept apart." };
        var format = Written.Choice("--format", "How the result is written; text unless said otherwise.", "text", "json");
        var command = new Command("import", "Take official files into the store: all of them or none, each once.")
        {
            names, released, period, direction, mapping, dry, lenient, accept, format,
        };
        command.SetAction(given =>
        {
            var path = given.GetValue(store) ?? FigureStore.UsualPath;
            var options = new ImportOptions(given.GetValue(dry), given.GetValue(lenient), given.GetValue(accept));
            try
            {
                var notes = new FileNotes
                {
                    Published = given.GetValue(released),
                    Period = given.GetValue(period),
                    Direction = given.GetValue(direction) switch { "exports" => Direction.Export, "imports" => Direction.Import, _ => null },
                    Mapping = given.GetValue(mapping) is { } columns ? ReadMapping(columns) : null,
                };
                var files = given.GetValue(names)!.SelectMany(name => ImportNames.Find(name, notes));
                var results = ImportProgress.Show(surroundings, files, (followed, progress) => FigureImport.Run(path, followed, options with { Progress = progress }));
                var report = new ImportReport(results, path, options);
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
            catch (Exception exception) when (exception is ReadException or InvalidDataException or IOException or UnauthorizedAccessException or FetchException)
            {
                surroundings.Complain(exception.Message);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static CsvMapping ReadMapping(string path) => File.Exists(path)
        ? CsvMapping.Read(SourceFile.Read(path)) : throw new FileNotFoundException($"{path}: found no such file, expected a mapping of columns.", path);
}
