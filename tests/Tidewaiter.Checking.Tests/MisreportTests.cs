using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>Mistakes that were really published, told in our own words, held against what was announced.</summary>
public class MisreportTests
{
    private static readonly EconomyCode Usa = EconomyCode.Parse("USA");

    public static TheoryData<string, Claim, Edit?> Slips => new()
    {
        { "2023-07-13", Some.Level(Some.Exports, "2023-06", 11.28m), Edit.SwapDirection },
        { "2023-07-13", Some.Level(Some.Imports, "2023-06", 9.551m, 3), Edit.SwapDirection },
        { "2022-05-09", Some.Level(Some.Trade, "2021", 130.428m, 3), Edit.OtherPeriod },
        { "2024-09-10", Month("2024-08", -10.1m), Edit.Typo },
        { "2025-10-13", Some.Level(Some.Trade, "2024", 240.11m), Edit.OtherPeriod },
        { "2021-04-13", Some.Level(Some.Trade, "2020-Q1", 68.63m), null },
        { "2024-03-07", Some.Level(Some.Imports, "2024-01..2024-02", 16.808m, 3), Edit.SwapDirection },
        { "2025-07-15", Some.Level(Some.Trade, "2025-01..2025-04", 51.09m), Edit.OtherPeriod },
        { "2022-12-07", Some.Level(Some.Exports, "2022-01..2022-11", 63.334m, 3), null },    // two digits are wrong, not exchanged
        { "2025-08-20", Some.Level(Some.Trade, "2025-01..2025-07", 245m, 0) with { Hedge = Hedge.About }, null },    // about 245: too wide a word to say of which year
        { "2024-07-12", Some.Level(Some.Trade, "2024-06", 19.81m), Edit.OtherPeriod },
        { "2026-03-10", Some.Level(Some.Trade, "2026-01..2026-02", 0.00000003904m, 11) with { Value = 39.04m, Precision = 0.005m }, Edit.Scale },
        { "2019-05-08", Some.Level(Some.Exports, "2019-04", 5.19m), Edit.SwapDirection },
        { "2018-06-01", Some.Level(Some.Trade, "2017", 190m, 0) with { Hedge = Hedge.Over }, null },
        { "2026-01-20", Some.Growth(Some.Trade, "2024", 4.5m), null },
        { "2025-06-11", Some.Level(Some.Trade, "2024-01..2024-10", 258.05m), null },
    };

    public static TheoryData<string, Claim> OtherStatistics => new()
    {
        { "2021-11-01", Some.Level(Some.Imports, "2021-01..2021-08", 42.3m, 1) with { Reporter = Some.Russia } },
        { "2019-03-08", Some.Level(Some.Trade, "2018", 108.3m, 1) with { Reporter = Some.Russia } },
        { "2021-06-07", Some.Level(Some.Trade, "2020", 104m, 0) with { Reporter = null, Source = "the Russian president" } },
        { "2025-09-08", Some.Growth(Some.Exports, "2025-01..2025-08", -8.8m) with { Terms = "CNY" } },
        { "2023-05-22", Some.Level(Some.Trade, "2023-Q1", 51.9m, 1) with { Reporter = Some.Russia } },
        { "2021-11-01", Some.Growth(Some.Trade, "2021-01..2021-10", 30m, 0) with { Terms = "volume" } },
        { "2022-05-01", Some.Level(new(FlowKind.Trade, Usa, Some.Russia), "2022-Q1", 7.1m, 1) with { Reporter = Some.Russia } },
        { "2024-02-01", Some.Level(Some.Exports, "2023", 20m, 0) with { Product = "cars" } },
        { "2023-05-10", Some.Growth(Some.Trade, "2023-01..2023-04", 43m, 0) with { Hedge = Hedge.Over } },    // the amounts as first printed give 43.2
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_published_slip_is_contradicted_and_mended_where_the_figure_it_came_from_is_held(string day, Claim claim, Edit? edit)
    {
        var finding = Check(day, claim);

        Assert.Equal(Verdict.Contradicted, finding.Verdict);
        Assert.Equal(edit, finding.Repairs is [var repair, ..] ? repair.Edit : null);
    }

    [Theory]
    [MemberData(nameof(OtherStatistics))]
    public void Other_statistics_are_no_slips(string day, Claim claim) => Assert.NotEqual(Verdict.Contradicted, Check(day, claim).Verdict);

    private static Claim Month(string month, decimal percent) =>
        Some.Growth(Some.Trade, month, percent) with { Base = Period.Parse(month).Before };

    private static Finding Check(string day, Claim claim) =>
        Assert.Single(Checker.Check(
            new Article("") { Published = DateOnly.Parse(day) }, new Reading([claim], [], []), Announced.Figures).Findings);
}
