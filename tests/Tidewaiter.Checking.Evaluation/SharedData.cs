namespace Tidewaiter.Checking.Evaluation;

/// <summary>Where the shared material lies: beside the repository, if at all.</summary>
internal static class SharedData
{
    /// <summary>The folder; <see langword="null"/> where there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>The list of misreported statements, which is in the repository.</summary>
    public static string Misreported => Path.Combine(Repository ?? ".", "eval", "misreported", "statements.tsv");

    private static string? Repository
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
                {
                    return folder.FullName;
                }
            }

            return null;
        }
    }

    private static string? Find() =>
        Repository is { } root && Path.Combine(root, "..", "shared") is var shared && Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
}
