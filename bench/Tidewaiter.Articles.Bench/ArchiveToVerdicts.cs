using System.Diagnostics;
using System.Text.Json;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Bench;
using Tidewaiter.Checking;
using Tidewaiter.Claims;
using Tidewaiter.Storage;

namespace Tidewaiter.Articles.Bench;

/// <summary>An archive of JSON lines, each a text of about three kilobytes, to verdicts: articles a second and what the process holds.</summary>
internal static class ArchiveToVerdicts
{
    private const int Length = 3000;

    public static void Measure(TextWriter output, int count, int[] workerCounts)
    {
        var path = Path.Combine(Path.GetTempPath(), $"tidewaiter-bench-{Environment.ProcessId}.jsonl");
        try
        {
            Write(path, count);
            output.WriteLine("| what | workers | articles a second | articles a second of the processor | memory after a tenth, MB | at the end, MB |");
            output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
            var official = BuiltInFigures.Open();
            Row(output, "the texts read, nothing else", path, count, 1, raw => raw.Read().Article!.Text.Length);
            foreach (var workers in workerCounts)
            {
                Row(output, "to verdicts", path, count, workers, raw =>
                {
                    var article = raw.Read().Article!;
                    return Checker.Check(article, ClaimReader.Read(article), official).Findings.Count;
                });
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Row(TextWriter output, string what, string path, int count, int workers, Func<RawArticle, int> work)
    {
        var (clock, used) = (Stopwatch.StartNew(), ProcessorTime.Used);
        long done = 0, early = 0;
        foreach (var _ in OrderedWork.Run(ArticleArchive.Open(path, new ArchiveTally()), work, workers))
        {
            early = ++done == count / 10 ? Held() : early;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var processor = (ProcessorTime.Used - used).TotalSeconds;
        output.WriteLine($"| {what} | {workers} | {done / seconds:0} | {done / processor:0} | {early} | {Held()} |");
    }

    private static long Held()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1_000_000;
    }

    // Each line is a story with its own figures, and goes on with what the others say without one until it is as long as a page's text is.
    private static void Write(string path, int count)
    {
        var stories = LabelledArticles.Read("wire");
        var rest = string.Join(". ", stories.SelectMany(story => story.Text.Split(". ")).Where(sentence => !sentence.Any(char.IsAsciiDigit)));
        using var file = new StreamWriter(path);
        for (var number = 0; number < count; number++)
        {
            var story = stories[number % stories.Length];
            var text = story.Text;
            var missing = Math.Max(0, Length - text.Length);
            var from = number * 97 % Math.Max(1, rest.Length - missing);
            text = string.Concat(text, "\n", rest.AsSpan(from, Math.Min(missing, rest.Length - from)));
            file.WriteLine(JsonSerializer.Serialize(new { id = $"{number}", text, published = story.Published }));
        }
    }
}
