namespace Tidewaiter.Checking.Evaluation;

/// <summary>Where the shared material lies: beside the repository, if at all.</summary>
internal static class SharedData
{
    /// <summary>The folder; <see langword="null"/> where there is none.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
