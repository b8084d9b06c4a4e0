using System.Text.RegularExpressions;

namespace Tidewaiter.Architecture.Tests;

/// <summary>What no file of the repository says: where it was written, and whom it was downloaded from.</summary>
public partial class TextTests
{
    private static readonly string[] Kinds = ["*.cs", "*.csproj", "*.props", "*.json", "*.md", "*.slnx", "*.txt", "*.sh", "tidewaiter", "test", "run", "evaluate"];

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        var found = Kinds.SelectMany(Repository.Files)
            .Where(file => !IsData(file) && MachinePath().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(found);
    }

    [Fact]
    public void No_lock_file_or_setting_names_a_feed()
    {
        var found = new[] { "packages.lock.json", "*.props", "*.csproj", "global.json" }.SelectMany(Repository.Files)
            .Where(file => File.ReadAllText(file).Contains("https://", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(found);
        Assert.Empty(Repository.Files("nuget.config").Concat(Repository.Files("NuGet.Config")));
    }

    private static bool IsData(string file) =>
        Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar)[0] is "data" or "eval" or "samples";

    // A home, a work folder or a drive at the start of a word. Written in pieces, so that this file passes its own test.
    [GeneratedRegex("(?<![A-Za-z0-9_.~/])(/" + "home/[a-z]|/" + "root/|/" + "work/|/" + "tmp/wt/|/" + "Users/[A-Za-z]|[C-D]:\\\\" + "Users)")]
    private static partial Regex MachinePath();
}
