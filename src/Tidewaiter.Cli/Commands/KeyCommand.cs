using System.CommandLine;
using Tidewaiter.Web;
using Tidewaiter.Web.Keeping;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>key</c>: a key with which checks are kept by the web application.</summary>
internal static class KeyCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "Whose key it is: one word.", HelpName = "NAME" };
        var folder = FolderOption();
        var command = new Command("key", "Make a key with which checks are kept under 'serve'; it is shown once.") { name, folder };
        command.SetAction(given =>
        {
            try
            {
                using var output = surroundings.OpenText();
                output.WriteLine(KeyRing.In(given.GetValue(folder) ?? WebSettings.UsualFolder).Add(given.GetValue(name)!));
                return ExitCode.Done;
            }
            catch (ArgumentException wrong)
            {
                surroundings.Complain($"name: {wrong.Message}");
                return ExitCode.BadInput;
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                surroundings.Complain($"--folder: {closed.Message}");
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    /// <summary>Where keys and kept checks are; shared with <c>serve</c>.</summary>
    public static Option<string?> FolderOption() => new("--folder")
    {
        Description = "Where keys and kept checks are; in the folder of your data unless said otherwise.",
        HelpName = "PATH",
    };
}
