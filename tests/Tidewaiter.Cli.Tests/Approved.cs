namespace Tidewaiter.Cli.Tests;

/// <summary>Compares an output with the file beside the tests that was looked at and found good.</summary>
/// <remarks>With the variable <c>APPROVE</c> set to 1 the files are written anew: read the difference before it is committed.</remarks>
internal static class Approved
{
    public static void Matches(string name, string output)
    {
        var path = Path.Combine(Samples.Root, "tests", "Tidewaiter.Cli.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, output);
        }

        Assert.True(File.Exists(path), $"No approved file {name}.");
        Assert.Equal(File.ReadAllText(path), output, ignoreLineEndingDifferences: true);
    }
}
