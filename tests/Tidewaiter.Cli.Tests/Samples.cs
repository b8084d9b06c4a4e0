namespace Tidewaiter.Cli.Tests;

/// <summary>Files of the repository that tests read, and temporary ones that they write.</summary>
internal static class Samples
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file in <c>samples</c>, named as from the root of the repository, so that outputs do not name a machine's paths.</summary>
    public static string Path(string name)
    {
        Directory.SetCurrentDirectory(Root);
        return System.IO.Path.Combine("samples", name);
    }

    /// <summary>A new file with these bytes, in a folder of its own.</summary>
    public static string Temporary(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("tidewaiter-").FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Tidewaiter.slnx.");
    }
}
