using Tidewaiter.Articles;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Results;

/// <summary>What a run over archives came to, for the line that closes it.</summary>
internal sealed class RunCount
{
    private long articles;
    private long alarming;
    private long without;

    /// <summary>Articles that were lost to a problem.</summary>
    public long Damaged { get; private set; }

    /// <summary>All of them, read or not.</summary>
    public long All => articles + without + Damaged;

    /// <summary>Counts one that was read.</summary>
    public void Add(bool alarms)
    {
        articles++;
        alarming += alarms ? 1 : 0;
    }

    /// <summary>Counts one that was not.</summary>
    public void Add(ArticleProblem problem)
    {
        if (ProblemWords.IsDamage(problem))
        {
            Damaged++;
        }
        else
        {
            without++;
        }
    }

    /// <summary>The line: <c>1,204 articles, 12 with a contradicted figure; passed over: 3 without an article, 2 damaged.</c></summary>
    /// <param name="tally">What the archives held besides.</param>
    /// <param name="earlier">Articles that a run before this one had done.</param>
    public string Line(ArchiveTally tally, long earlier)
    {
        var read = Counted.Of(articles, "article") + (alarming > 0 ? $", {Counted.Number(alarming)} with a contradicted figure" : "");
        string[] passed =
        [
            .. Some(without, "without an article"),
            .. Some(Damaged + tally.Broken + tally.TooLarge, "damaged"),
            .. Some(tally.Passed, tally.Passed == 1 ? "record that is no page" : "records that are no pages"),
        ];
        return (earlier > 0 ? $"{Counted.Number(earlier)} done before; " : "") + read + (passed.Length > 0 ? $"; passed over: {string.Join(", ", passed)}." : ".");
    }

    private static IEnumerable<string> Some(long count, string what) => count > 0 ? [$"{Counted.Number(count)} {what}"] : [];
}
