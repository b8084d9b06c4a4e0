namespace Tidewaiter.Storage.Tests;

/// <summary>The files of this repository, found by walking up from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>Samples of official files beside the repository; not everybody has them.</summary>
    public static string Sample(string path)
    {
        var sample = Path.Combine(Root, "..", "shared", "data", path);
        Assert.SkipUnless(File.Exists(sample), $"The sample {path} is not beside the repository.");
        return sample;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Tidewaiter.slnx above {AppContext.BaseDirectory}.");
    }
}
