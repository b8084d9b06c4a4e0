using System.Diagnostics;
using System.Globalization;
using Tidewaiter.Storage;
using Tidewaiter.Storage.Holdings;

namespace Tidewaiter.Cli.Tests;

/// <summary>Imports in a process of their own, which is killed. <c>tests/kill-imports</c> does the same many times.</summary>
public sealed class KilledImportTests : IDisposable
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "6", CultureInfo.InvariantCulture);

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_killed_import_loses_nothing_and_doubles_nothing()
    {
        var before = Path.Combine(Samples.Root, "data", "gacc");
        var more = Path.Combine(Samples.Root, "data", "eurostat");
        var whole = Path.Combine(folder, "whole.duckdb");
        Import(whole, before).WaitForExit();
        var held = Content(whole);
        var watch = Stopwatch.StartNew();
        Import(whole, more).WaitForExit();
        var (length, complete) = (watch.ElapsedMilliseconds, Content(whole));
        Assert.NotEqual(held, complete);

        var store = Path.Combine(folder, "figures.duckdb");
        Import(store, before).WaitForExit();
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var import = Import(store, more);
            Thread.Sleep((int)(length * kill / Kills));
            import.Kill();
            import.WaitForExit();

            // Before the swap or after it: never between.
            Assert.Contains(Content(store), (string[])[held, complete]);
        }

        Import(store, more).WaitForExit();
        Assert.Equal(complete, Content(store));
        Import(store, more).WaitForExit();
        Assert.Equal(complete, Content(store));
        Assert.DoesNotContain(Directory.GetFiles(folder), file => Path.GetFileName(file).Contains(".import", StringComparison.Ordinal));
    }

    [Fact]
    public void A_store_that_another_process_imports_into_is_read_all_the_while()
    {
        var store = Path.Combine(folder, "figures.duckdb");
        Import(store, Path.Combine(Samples.Root, "data", "gacc")).WaitForExit();
        using var open = FigureStore.Open(store);
        var series = open.Series.Count;

        using var import = Import(store, Path.Combine(Samples.Root, "data", "eurostat"));
        var seen = new HashSet<int>();
        do
        {
            using var now = FigureStore.Open(store);
            seen.Add(now.Series.Count);
        }
        while (!import.WaitForExit(20));

        using var after = FigureStore.Open(store);
        Assert.Equal(series, open.Series.Count);
        Assert.True(after.Series.Count > series);
        Assert.Subset(new HashSet<int> { series, after.Series.Count }, seen);
    }

    [Fact]
    public void A_disk_that_takes_no_more_is_told_and_leaves_the_store_as_it_was()
    {
        var store = Path.Combine(folder, "figures.duckdb");
        Import(store, Path.Combine(Samples.Root, "data", "gacc")).WaitForExit();
        var before = File.ReadAllBytes(store);

        // No file may grow beyond four megabytes: to a program that is what a full disk is.
        var census = Path.Combine(Samples.Root, "data", "us-census");
        using var import = Process.Start(new ProcessStartInfo("bash")
        {
            ArgumentList = { "-c", "trap '' XFSZ; ulimit -f 4096; exec \"$@\"", "bash", "dotnet", Program, "import", census, "--store", store },
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = import.StandardError.ReadToEnd();
        import.WaitForExit();

        Assert.Equal(ExitCode.BadInput, import.ExitCode);
        Assert.StartsWith("tidewaiter: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Equal(before, File.ReadAllBytes(store));
    }

    // The program as it was built, beside the native libraries that it loads: of the same configuration as these tests.
    private static string Program => Path.Combine(
        Samples.Root, "artifacts", "bin", "Tidewaiter.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "tidewaiter.dll");

    private static Process Import(string store, string what) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Program, "import", what, "--store", store },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string Content(string store) => string.Join('\n', StoreContent.Read(store) is var content
        ? content.Series.Select(one => $"{one}").Append($"{content.Files} files, {content.Quarantine.Count} in quarantine")
        : []);
}
