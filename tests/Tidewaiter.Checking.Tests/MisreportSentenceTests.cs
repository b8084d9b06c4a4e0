using Tidewaiter.Articles;
using Tidewaiter.Checking.Evaluation;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Tests;

/// <summary>Mistakes that were really published, told in sentences of our own, the whole way from the text to the repair.</summary>
public class MisreportSentenceTests
{
    // By the row of the list, the heading being the first. No edit: nothing held tells what was meant.
    public static TheoryData<int, string, string, Edit?> Slips => new()
    {
        { 2, "2023-07-13", "China's exports to Russia came to $11.28 billion in June 2023, Chinese customs data showed.", Edit.SwapDirection },
        { 3, "2020-01-15", "In the whole of 2019 China's exports to Russia came to $44.58 billion, Chinese customs data show.", null },    // true of January–November, of which nothing is held
        { 4, "2022-05-09", "In 2021, trade between Russia and China amounted to $130.428 billion, according to China's customs.", Edit.OtherPeriod },
        { 5, "2024-09-10", "China's customs said that trade between China and Russia fell 10.1 percent in August 2024 from July.", Edit.Typo },
        { 6, "2025-10-13", "Trade between Russia and China reached a record $240.11 billion in 2024, Chinese customs figures show.", Edit.OtherPeriod },
        { 8, "2021-04-13", "Trade between China and Russia totaled $68.63 billion in January-March 2020, Chinese customs data showed.", null },
        { 9, "2024-03-07", "China imported $16.808 billion worth of goods from Russia in January-February 2024, Chinese customs said.", Edit.SwapDirection },
        { 10, "2026-01-14", "Russia's imports from China fell 3.4 percent in 2025, Chinese customs data showed.", null },
        { 12, "2026-01-14", "Trade between China and Russia grew 4.5 percent in 2024, Chinese customs said.", null },
        { 13, "2025-06-11", "Trade between China and Russia came to $258.05 billion in January-November 2024, customs data of China show.", null },
        { 15, "2018-06-01", "Trade between Russia and China topped $190 billion in 2017, according to China's customs.", null },
        { 17, "2025-07-15", "In the first four months of 2025 trade between Russia and China came to $51.09 billion, China's customs reported.", Edit.OtherPeriod },
        { 21, "2019-05-08", "China's exports to Russia came to $5.19 billion in April 2019, according to Chinese customs.", Edit.SwapDirection },
        { 22, "2022-12-07", "China's exports to Russia were worth $63.334 billion in January-November 2022, Chinese customs data showed.", null },
        { 26, "2024-07-12", "Trade between Russia and China stood at $19.810 billion in June 2024, Chinese customs data showed.", Edit.OtherPeriod },
        { 28, "2026-03-10", "Trade between Russia and China rose to 39.04 dollars in January-February 2026, according to China's customs.", Edit.Scale },
    };

    public static TheoryData<int, string, string> Others => new()
    {
        { 7, "2025-09-08", "China's exports to Russia fell 8.8 percent in yuan terms in January-August 2025, customs said." },
        { 16, "2023-05-09", "Trade between China and Russia grew by more than 43 percent in January-April 2023." },
        { 18, "2021-11-01", "Russian exports to China were $42.3 billion in January-August 2021, the Russian Export Center said." },
        { 19, "2019-03-08", "By the figures of Russian customs, trade with China was $108.3 billion in 2018." },
        { 20, "2021-06-07", "Trade between Russia and China was $104 billion in 2020, Vladimir Putin said." },
        { 24, "2023-05-22", "Russian statistics put trade between Russia and China at $51.9 billion in the first quarter of 2023." },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_published_slip_is_caught_in_a_sentence_and_mended(int row, string day, string sentence, Edit? edit)
    {
        var finding = Check(day, sentence);

        Assert.True(finding.Verdict == Verdict.Contradicted, $"row {row}: {finding.Verdict}, {finding.Why}");
        Assert.Equal(edit, finding.Repairs is [var repair, ..] ? repair.Edit : null);
    }

    // Of months that were not over, in a currency, or of a pair, of which nothing is held: what is missing is told.
    public static TheoryData<int, string, string, string> Untold => new()
    {
        { 11, "2025-01-13", "Trade between China and Russia reached a record 1.74 billion yuan in 2024, according to Chinese customs.", "it is given in CNY" },
        { 14, "2022-06-09", "China's trade with the United States came to $31.357 billion in January-May 2022, Chinese customs data show.", "The other side" },
        { 23, "2026-01-14", "Trade between China and Russia came to 1.74 million yuan in 2025, China's customs said.", "it is given in CNY" },
        { 25, "2025-08-20", "Trade between Russia and China reached a record of about $245 billion in 2025, Chinese customs data show.", "not over" },
        { 27, "2025-08-20", "Trade between Russia and China reached an unprecedented $245 billion in 2025.", "not over" },
    };

    [Theory]
    [MemberData(nameof(Untold))]
    public void Of_a_slip_that_nothing_held_shows_it_is_said_what_is_missing(int row, string day, string sentence, string reason)
    {
        var finding = Check(day, sentence);

        Assert.True(finding.Verdict == Verdict.Unverifiable && finding.Why.Contains(reason, StringComparison.Ordinal), $"row {row}: {finding.Verdict}, {finding.Why}");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_statistics_are_no_slip(int row, string day, string sentence)
    {
        var article = new Article(sentence) { Published = DateOnly.Parse(day) };

        Assert.All(
            Checker.Check(article, ClaimReader.Read(article), Announced.Figures).Findings,
            finding => Assert.True(finding.Verdict != Verdict.Contradicted, $"row {row}: {finding.Why}"));
    }

    [Fact]
    public void The_list_still_has_these_rows()
    {
        Assert.SkipWhen(SharedData.Root is null, "The list of real mistakes is not beside the repository.");
        var rows = File.ReadAllLines(Path.Combine(SharedData.Root, "data", "china-russia", "known-misreports.csv"));

        Assert.Equal(28, rows.Length);
        Assert.Contains("flow-swapped", rows[1], StringComparison.Ordinal);
        Assert.Contains("39,04", rows[27], StringComparison.Ordinal);
    }

    private static Finding Check(string day, string sentence)
    {
        var article = new Article(sentence) { Published = DateOnly.Parse(day) };
        return Assert.Single(Checker.Check(article, ClaimReader.Read(article), Announced.Figures).Findings, finding => finding.Claim.Value is not null);
    }
}
