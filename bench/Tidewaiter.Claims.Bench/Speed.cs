using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Tidewaiter.Articles;
using Tidewaiter.Bench;

namespace Tidewaiter.Claims.Bench;

/// <summary>Megabytes of article text a second on one core: the reader of claims beside two yardsticks over the same text.</summary>
internal static partial class Speed
{
    public static void Measure(TextWriter output)
    {
        output.WriteLine("| text | articles | reader of claims, MB/s | expression for amounts, MB/s | UTF-8 validation, MB/s | reader beside the expression | bytes allocated a byte read |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var (wire, practice) = (LabelledArticles.Read("wire"), LabelledArticles.Read("practice"));
        Row(output, "ordinary stories", wire);
        Row(output, "difficult articles", practice);
        Row(output, "both, without the sentences that hold a digit", Figureless.Of([.. wire, .. practice]));
    }

    private static void Row(TextWriter output, string name, Article[] articles)
    {
        var bytes = articles.Sum(article => Encoding.UTF8.GetByteCount(article.Text));
        var encoded = articles.Select(article => Encoding.UTF8.GetBytes(article.Text)).ToArray();
        var reader = Rate(bytes, () => Read(articles));
        var expression = Rate(bytes, () => Match(articles));
        var validation = Rate(bytes, () => Validate(encoded));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(articles);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes;
        output.WriteLine($"| {name} | {articles.Length} | {reader:0.0} | {expression:0.0} | {validation:0} | {reader / expression:0.00} | {allocated:0.0} |");
    }

    private static double Rate(long bytes, Func<int> once) => bytes / ProcessorTime.Least(() => once()) / 1e6;

    private static int Read(Article[] articles)
    {
        var found = 0;
        foreach (var article in articles)
        {
            found += ClaimReader.Read(article).Claims.Count;
        }

        return found;
    }

    private static int Match(Article[] articles)
    {
        var found = 0;
        foreach (var article in articles)
        {
            foreach (var match in Amounts().EnumerateMatches(article.Text))
            {
                found += match.Length > 0 ? 1 : 0;
            }
        }

        return found;
    }

    private static int Validate(byte[][] articles)
    {
        var valid = 0;
        foreach (var article in articles)
        {
            valid += Utf8.IsValid(article) ? 1 : 0;
        }

        return valid;
    }

    // What one would write who wants nothing but money and percents.
    [GeneratedRegex(
        @"(?:(?:\b(?:US|A|C|HK|NZ|S|R)?[$€£¥₹]|\b(?:USD|EUR|GBP|CNY|RMB|INR|Rs\.?|RM))\s?)?\b\d[\d,]*(?:\.\d+)?(?:[\s-]?(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|bn|tn|m)\b)*"
            + @"(?:[\s-]?(?:percentage points|per\s?cent|pct|pc|%|(?:U\.?S\.? )?dollars|yuan|euros|rubles|roubles|yen|pounds|rupees|tonnes|tons|barrels))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();
}
