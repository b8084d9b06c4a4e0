using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Articles.Tests.Hostile;

/// <summary>Mutations of a small corpus through each reader, for a bounded time: nothing but an article or the library's own error may come out.</summary>
/// <remarks>TIDEWAITER_FUZZ_SECONDS sets the time for each reader, TIDEWAITER_FUZZ_SEED the seed; a failure names its seed.</remarks>
public class FuzzTests
{
    private static readonly double Seconds = double.Parse(
        Environment.GetEnvironmentVariable("TIDEWAITER_FUZZ_SECONDS") ?? "1.5", CultureInfo.InvariantCulture);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Hostile", "Corpus");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Mutations_give_an_article_or_our_own_error(string file)
    {
        var mutator = new Mutator(Directory.EnumerateFiles(Folder).Order().Select(File.ReadAllBytes).ToList());
        var original = File.ReadAllBytes(Path.Combine(Folder, file));
        var first = int.TryParse(Environment.GetEnvironmentVariable("TIDEWAITER_FUZZ_SEED"), out var given) ? given : 1;
        var clock = Stopwatch.StartNew();
        var runs = 0;
        var folder = Directory.CreateTempSubdirectory("tidewaiter-fuzz-");
        for (var seed = first; clock.Elapsed.TotalSeconds < Seconds && runs < 200_000; seed++, runs++)
        {
            var mutated = mutator.Mutate(original, seed);
            try
            {
                Read(file, mutated, folder.FullName);
            }
            catch (Exception problem) when (problem is not UnreadableArticleException)
            {
                Assert.Fail($"{file}, seed {seed}: {problem}");
            }
            catch (UnreadableArticleException)
            {
                // as it should be
            }
        }

        folder.Delete(recursive: true);
        Assert.True(runs > 0);
        TestContext.Current.TestOutputHelper!.WriteLine($"{file}: {runs} mutations");
    }

    private static void Read(string file, byte[] bytes, string folder)
    {
        if (file == "robots.txt")
        {
            RobotsRules.Parse(Encoding.UTF8.GetString(bytes)).Allow("/private/report.pdf");
            return;
        }

        if (!IsArchive(file))
        {
            Check(ArticleReader.Read(bytes, new ArticleHints { FileName = file }));
            return;
        }

        var path = Path.Combine(folder, file);
        File.WriteAllBytes(path, bytes);
        ReadArchive(path);
    }

    private static bool IsArchive(string file) =>
        file.Contains(".jsonl", StringComparison.Ordinal) || file.Contains(".warc", StringComparison.Ordinal) || file.EndsWith(".zip", StringComparison.Ordinal);

    private static void ReadArchive(string path)
    {
        var count = 0;
        foreach (var article in ArticleArchive.Open(path, new ArchiveTally()))
        {
            Assert.True(++count < 1000, "An archive of a few records gives articles without end.");
            if (article.Read().Article is { } read)
            {
                Check(read);
            }
        }
    }

    private static void Check(Article article)
    {
        var end = -1;
        foreach (var part in article.Parts)
        {
            Assert.True(part.Begin > end && part.Length > 0 && part.Begin + part.Length <= article.Text.Length);
            end = part.Begin + part.Length - 1;
        }
    }
}
