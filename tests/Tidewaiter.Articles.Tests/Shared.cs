namespace Tidewaiter.Articles.Tests;

/// <summary>Material that stands beside the repository; tests that need it are skipped where it is absent.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    public static string File(params string[] path)
    {
        var file = Path.Combine([Root ?? "", .. path]);
        Assert.SkipUnless(Root is not null && Path.Exists(file), $"The material {string.Join('/', path)} is not beside the repository.");
        return file;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                var shared = Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
