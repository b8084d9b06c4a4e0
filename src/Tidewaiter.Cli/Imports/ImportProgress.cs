using Spectre.Console;
using Tidewaiter.Cli.Views;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Imports;

/// <summary>Shows on a terminal how far an import is; nowhere else is anything written.</summary>
internal static class ImportProgress
{
    /// <summary>Runs an import with a line for each file while it is read.</summary>
    /// <param name="surroundings">Where to.</param>
    /// <param name="files">The files.</param>
    /// <param name="import">The import of files; it tells how far it is in the last one that it asked for, from 0 to 1.</param>
    public static IReadOnlyList<ImportResult> Show(
        Surroundings surroundings, IEnumerable<ImportFile> files, Func<IEnumerable<ImportFile>, IProgress<double>?, IReadOnlyList<ImportResult>> import)
    {
        if (!surroundings.Terminal.Colour || Console.IsErrorRedirected)
        {
            return import(files, null);
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(surroundings.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var line = new Line(context);
                return import(line.Follow(files), line);
            });
    }

    /// <summary>The line of the file that is being read.</summary>
    private sealed class Line(ProgressContext context) : IProgress<double>
    {
        private ProgressTask? current;

        public IEnumerable<ImportFile> Follow(IEnumerable<ImportFile> files)
        {
            foreach (var file in files)
            {
                current = context.AddTask(Markup.Escape(Legible.Of(file.Name)), maxValue: 1);
                current.IsIndeterminate = true;
                yield return file;
                current.StopTask();
            }
        }

        public void Report(double value)
        {
            if (current is { } line && value >= 0)
            {
                line.IsIndeterminate = false;
                line.Value = value;
            }
        }
    }
}
