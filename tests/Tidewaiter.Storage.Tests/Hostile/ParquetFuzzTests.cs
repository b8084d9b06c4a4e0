using System.Diagnostics;
using System.Globalization;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Articles.Tests.Hostile;

namespace Tidewaiter.Storage.Tests.Hostile;

/// <summary>Mutations of small Parquet files through the store's engine, for a bounded time: articles or the library's own error, never a crash.</summary>
/// <remarks>TIDEWAITER_FUZZ_SECONDS sets the time for each file, TIDEWAITER_FUZZ_SEED the seed; a failure names its seed.</remarks>
public class ParquetFuzzTests
{
    private static readonly double Seconds = double.Parse(Environment.GetEnvironmentVariable("TIDEWAITER_FUZZ_SECONDS") ?? "1.5", CultureInfo.InvariantCulture);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Hostile", "Corpus");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_whole_file_gives_its_rows(string file) =>
        Assert.Equal((string[])["a", "b", "c"], Read(Path.Combine(Folder, file)).Select(row => row.Read().Id!));

    [Theory]
    [MemberData(nameof(Files))]
    public void Mutations_give_rows_or_our_own_error(string file)
    {
        var original = File.ReadAllBytes(Path.Combine(Folder, file));
        var mutator = new Mutator([original]);
        var first = int.TryParse(Environment.GetEnvironmentVariable("TIDEWAITER_FUZZ_SEED"), out var given) ? given : 1;
        var folder = Directory.CreateTempSubdirectory("tidewaiter-fuzz-");
        try
        {
            var path = Path.Combine(folder.FullName, file);
            var clock = Stopwatch.StartNew();
            for (var seed = first; clock.Elapsed.TotalSeconds < Seconds; seed++)
            {
                File.WriteAllBytes(path, mutator.Mutate(original, seed));
                var problem = Record.Exception(() => Read(path).Take(1000).Select(row => row.Read()).Count());
                Assert.True(problem is null, $"{file}, seed {seed}: {problem}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<RawArticle> Read(string path) =>
        ArticleArchive.Open(path, new ArchiveTally(), new ArchiveOptions { Formats = [new ParquetArticles()] });
}
