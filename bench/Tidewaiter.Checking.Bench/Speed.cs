using Tidewaiter.Articles;
using Tidewaiter.Bench;
using Tidewaiter.Claims;
using Tidewaiter.Storage;

namespace Tidewaiter.Checking.Bench;

/// <summary>What it costs to check the claims of an article, beside what it costs to read them.</summary>
internal static class Speed
{
    public static void Measure(TextWriter output)
    {
        output.WriteLine("| articles | number | claims in one | reading, ms | checking, ms | checking beside reading | checking, nothing reckoned before, ms | kB allocated by checking |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var (wire, practice) = (LabelledArticles.Read("wire"), LabelledArticles.Read("practice"));
        Best([.. wire, .. practice], article => Checker.Check(article, ClaimReader.Read(article), BuiltInFigures.Open()));
        Row(output, "ordinary stories", wire);
        Row(output, "difficult articles", practice);
    }

    private static void Row(TextWriter output, string name, Article[] articles)
    {
        var figures = BuiltInFigures.Open();
        var readings = articles.ToDictionary(article => article, ClaimReader.Read);
        var claims = readings.Values.Average(reading => reading.Claims.Count);
        var reading = Best(articles, article => ClaimReader.Read(article));
        var checking = Best(articles, article => Checker.Check(article, readings[article], figures));
        var first = Best(articles, article => Checker.Check(article, readings[article], new FirstAsked(figures)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
        {
            Checker.Check(article, readings[article], figures);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / articles.Length;
        output.WriteLine($"| {name} | {articles.Length} | {claims:0.0} | {reading:0.000} | {checking:0.000} | {checking / reading:0.00} | {first:0.000} | {allocated:0} |");
    }

    // Milliseconds of the processor for one of them.
    private static double Best(Article[] articles, Action<Article> work) => ProcessorTime.Least(() => Array.ForEach(articles, work)) * 1000 / articles.Length;
}
