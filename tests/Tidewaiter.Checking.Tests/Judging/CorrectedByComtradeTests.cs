using System.Globalization;
using Tidewaiter.Articles;
using Tidewaiter.Checking.Evaluation;
using Tidewaiter.Figures;
using Tidewaiter.Storage;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>
/// UN Comtrade holds what offices put out in the end. It is not built in; imported into a store, it shows what was right on its day and has been corrected since.
/// </summary>
public sealed class CorrectedByComtradeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-comtrade").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_figure_that_was_labelled_as_revised_comes_out_as_revised()
    {
        Assert.SkipWhen(SharedData.Root is null, "The labelled pages and the rows of UN Comtrade are not beside the repository.");
        var figures = WithComtrade(SharedData.Root);
        var missed = new List<string>();
        var labels = 0;
        foreach (var page in LabelledPage.Read(Path.Combine(SharedData.Root, "eval", "pages", "pages.jsonl")))
        {
            var findings = Checker.Check(
                new Article("") { Published = page.Published }, new([.. page.Claims.Select(one => one.Claim)], [], []), figures).Findings;
            foreach (var (label, finding) in page.Claims.Zip(findings).Where(pair => pair.First.Verdict == Verdict.Revised))
            {
                labels++;
                if (finding.Verdict != Verdict.Revised)
                {
                    missed.Add($"{page.Id} {label.Claim.Quote}: {finding.Verdict}, {finding.Why}");
                }
            }
        }

        Assert.True(labels > 20 && missed.Count == 0, $"{missed.Count} of {labels}\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void A_correction_is_told_with_both_figures_and_both_releases()
    {
        Assert.SkipWhen(SharedData.Root is null, "The rows of UN Comtrade are not beside the repository.");
        var claim = Some.Level(Some.Exports, "2023-Q1", 24.073m, 3);
        var finding = Assert.Single(Checker.Check(new Article("") { Published = DateOnly.Parse("2023-04-13") }, new([claim], [], []), WithComtrade(SharedData.Root)).Findings);

        Assert.Equal(Verdict.Revised, finding.Verdict);
        Assert.Equal("General Administration of Customs of China", finding.Then?.Series.Publisher);
        Assert.Equal("UN Comtrade", finding.Now?.Series.Publisher);
        Assert.Contains("24.073 billion dollars", finding.Why, StringComparison.Ordinal);
        Assert.Contains("23.8294 billion dollars", finding.Why, StringComparison.Ordinal);
    }

    // The rows of both flows are at hand as a panel in billions only, which is put into the layout of the API.
    private IFigures WithComtrade(string shared)
    {
        var panel = Path.Combine(shared, "data", "raw", "comtrade", "china-russia-monthly-panel.csv");
        var rows = File.ReadLines(panel).Skip(1).Select(row => row.Split(',')).SelectMany(row => new[] { Row(row[0], "X", row[1]), Row(row[0], "M", row[2]) });
        var both = Path.Combine(folder, "china-russia.csv");
        File.WriteAllLines(both, rows.Prepend("typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue"));
        var store = Path.Combine(folder, "figures.duckdb");
        FigureImport.Run(store, ImportFile.At(both, new() { Published = DateOnly.Parse("2025-04-01") }));
        return JoinedFigures.Open(store);

        static string Row(string month, string flow, string billions) => string.Create(
            CultureInfo.InvariantCulture,
            $"C,{flow},{month[..4]}{month[5..7]},156,643,0,TOTAL,C00,0,0,{decimal.Parse(billions, CultureInfo.InvariantCulture) * Some.Billion:0}");
    }
}
