namespace Tidewaiter.Architecture.Tests;

/// <summary>The files of this repository, found by walking up from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Names of the projects under <c>src</c>, in order.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string ProjectFile(string project) => Path.Combine(Root, "src", project, project + ".csproj");

    /// <summary>Every file that belongs to the repository: no build output, no history.</summary>
    public static IEnumerable<string> Files(string pattern) => Walk(new DirectoryInfo(Root), pattern);

    private static IEnumerable<string> Walk(DirectoryInfo folder, string pattern) =>
        folder.GetFiles(pattern).Select(file => file.FullName).Concat(folder.GetDirectories()
            .Where(below => below.Name is not (".git" or "artifacts" or "bin" or "obj" or "TestResults"))
            .SelectMany(below => Walk(below, pattern)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Tidewaiter.slnx.");
    }
}
