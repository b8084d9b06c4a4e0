using System.Globalization;
using Tidewaiter.Articles;
using Tidewaiter.Bench;
using Tidewaiter.Claims;
using Tidewaiter.Storage;

namespace Tidewaiter.Checking.Bench;

/// <summary>Seconds for texts of 1,000 to 8,000 claims: twice the claims may take twice the time, not more.</summary>
internal static class Growth
{
    private static readonly int[] Counts = [1000, 2000, 4000, 8000];

    // Each claim has its number, so that no two say the same.
    private static readonly (string Name, Func<int, string> Sentence)[] Texts =
    [
        ("wrong amounts of one pair", i => $"Exports from China to Russia came to ${1 + (i % 900)}.{i % 97:00} billion in {Month(i)}. "),
        ("wrong rates of one pair", i => $"China's imports from Russia grew {i % 90}.{i % 7} percent in {Month(i)}. "),
        ("wrong rates of trade", i => $"China's trade with Russia grew {i % 90}.{i % 7} percent in {Month(i)}. "),
        ("totals of one country", i => $"China's exports came to ${200 + (i % 90)}.{i % 97:00} billion in {Month(i)}. "),
        ("sums that do not hold", i => $"China's trade with Russia was ${20 + (i % 9)}.{i % 97:00} billion in {Month(i)}, with exports of $9.{i % 89:00} billion and imports of $8.{i % 83:00} billion. "),
        ("one statement told again and again", i => $"Exports from China to Russia came to ${1 + (i % 900)}.{i % 97:00} billion in May 2023. "),
        ("pairs of which nothing is held", i => $"Exports from Peru to Kenya came to ${1 + (i % 900)}.{i % 97:00} million in {Month(i)}. "),
    ];

    public static void Measure(TextWriter output)
    {
        output.WriteLine("| text | 1,000 claims | 2,000 | 4,000 | 8,000 | 8,000 over 1,000 | reading 8,000 |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, sentence) in Texts)
        {
            Times(sentence, 300);
            var times = Counts.Select(count => Times(sentence, count)).ToArray();
            output.WriteLine($"| {name} | {times[0].Checking:0.00} s | {times[1].Checking:0.00} s | {times[2].Checking:0.00} s | {times[3].Checking:0.00} s | {times[3].Checking / times[0].Checking:0.0} | {times[3].Reading:0.00} s |");
        }
    }

    // Of the processor, the best of three.
    private static (double Reading, double Checking) Times(Func<int, string> sentence, int claims)
    {
        var figures = BuiltInFigures.Open();
        var article = new Article(string.Concat(Enumerable.Range(0, claims).Select(sentence))) { Published = new(2024, 5, 6) };
        var reading = ClaimReader.Read(article);
        reading = reading with { Claims = [.. reading.Claims.Take(claims)] };

        return (Best(() => ClaimReader.Read(article)), Best(() => Checker.Check(article, reading, figures)));
    }

    private static double Best(Action work) => Enumerable.Range(0, 3).Min(_ => ProcessorTime.Of(work).TotalSeconds);

    private static string Month(int i) => new DateOnly(2015 + (i / 12 % 9), 1 + (i % 12), 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
