using System.Text.Json;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Cli.Reports;

/// <summary>What several checked articles tell differently.</summary>
internal sealed class ComparisonReport(IReadOnlyList<CheckedArticle> articles) : Report
{
    private const int ValueColumn = 26;

    private readonly ArticleComparison comparison = Checker.Compare(articles);

    public override void WriteJson(Utf8JsonWriter json) => ArticleComparisonJson.Write(json, comparison, articles);

    public override void WriteMarkdown(TextWriter output) => new ComparisonNote(comparison, output).Write();

    public override void WriteText(Page page)
    {
        page.Paragraph(0, 2, new Run("The articles held against each other", Look.Bold));
        foreach (var disagreement in comparison.Disagreements)
        {
            page.Blank();
            page.Paragraph(2, 4, new Run(disagreement.Statement, Look.Bold));
            foreach (var telling in disagreement.Tellings)
            {
                var mark = VerdictMark.Of(telling.Finding);
                page.Labelled(4, new($"{mark.Sign} {TellingWords.Value(telling)}", ToneLook.Of(mark.Tone)), ValueColumn, TellingWords.Who(telling));
            }

            page.Paragraph(6, 6, disagreement.Why);
        }

        page.Blank();
        page.Paragraph(0, 2, new Run(TellingWords.Tally(comparison), Look.Bold));
    }
}
