using System.CommandLine;
using Tidewaiter.Sources;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>import</c>: official files into the user's store.</summary>
internal static class ImportCommand
{
    /// <param name="surroundings">What the command touches.</param>
    /// <param name="store">The option that names the store.</param>
    public static Command Create(Surroundings surroundings, Option<string?> store)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Official files; their format is found by what they hold. Gzip and zip are unpacked.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FILE",
        };
        var published = Written.Day("--published", "The day the office released the files, where they do not say.");
        var dry = new Option<bool>("--dry-run") { Description = "Read and report, and store nothing." };
        var lenient = new Option<bool>("--lenient") { Description = "Leave out cells that do not read, and list them, where otherwise the first ends the import." };
        var command = new Command("import", "Take official files into the store: all of them or none, each once.") { files, published, dry, lenient };
        command.SetAction(given =>
        {
            try
            {
                var read = given.GetValue(files)!.Select(name => SourceFile.Read(name, notes: new() { Published = given.GetValue(published) }));
                var results = FigureImport.Run(
                    given.GetValue(store) ?? FigureStore.UsualPath, read, new(given.GetValue(dry), given.GetValue(lenient)));
                using var output = surroundings.OpenText();
                foreach (var result in results)
                {
                    output.WriteLine(Told(result, given.GetValue(dry)));
                    foreach (var problem in result.Problems)
                    {
                        output.WriteLine($"  left out {problem}");
                    }
                }

                return ExitCode.Done;
            }
            catch (Exception exception) when (exception is ReadException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                surroundings.Complain(exception.Message);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static string Told(ImportResult result, bool dry) => result.Outcome == ImportOutcome.AlreadyHeld
        ? $"{result.File}: held already, nothing to do."
        : $"{result.File}: {result.Read} figures read as {result.Reader}, {result.New} new{(dry ? "; a dry run, nothing stored" : "")}"
            + (result.LeftOut > 0 ? $"; {result.LeftOut} cells left out." : ".");
}
