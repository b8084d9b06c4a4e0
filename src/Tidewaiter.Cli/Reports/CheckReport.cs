using System.Text.Json;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Json;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Cli.Views;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Cli.Reports;

/// <summary>An article with a verdict on each of its trade figures.</summary>
/// <param name="article">The article.</param>
/// <param name="explain">Whether to tell each official figure down to its releases.</param>
internal sealed class CheckReport(CheckedArticle article, bool explain = false) : Report
{
    private const int LabelColumn = 11;

    /// <summary>The article as it was checked.</summary>
    public CheckedArticle Checked => article;

    public override bool Alarms => article.HasContradiction;

    public override void WriteJson(Utf8JsonWriter json) => CheckedArticleJson.Write(json, article);

    // Where the reviews will stand is not known here: their addresses are places on that page.
    public override void WriteReviews(Utf8JsonWriter json) =>
        ClaimReviews.Write(json, article, address: "", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

    public override void WriteMarkdown(TextWriter output) => new CheckNote(article, output).Write();

    public override void WriteText(Page page)
    {
        Heading.Write(page, article.Article);
        foreach (var passage in Passage.Of(article.Article.Text, article.Reading.Claims))
        {
            page.Blank();
            page.Paragraph(2, 2, [.. Marked(passage)]);
            foreach (var index in passage.Claims)
            {
                page.Blank();
                Write(page, article.Findings[index]);
            }
        }

        UnreadList.Write(page, article.Reading.Unread);
        page.Blank();
        page.Paragraph(0, 2, new Run(Tally.Of(article), Look.Bold));
    }

    private IEnumerable<Run> Marked(Passage passage)
    {
        foreach (var (text, claim) in PassageText.Pieces(article.Article.Text, passage, article.Reading.Claims))
        {
            if (claim < 0)
            {
                yield return text;
                continue;
            }

            var mark = VerdictMark.Of(article.Findings[claim]);
            yield return new($"{mark.Sign}[{text}]", ToneLook.Of(mark.Tone) | Look.Bold);
        }
    }

    private void Write(Page page, Finding finding)
    {
        var mark = VerdictMark.Of(finding);
        var claim = finding.Claim;
        var written = article.Article.Text.Substring(claim.Begin, claim.Length);
        var outcome = finding.Outcome is { } came ? $" {OutcomeWords.Of(came)}" : "";
        page.Paragraph(
            4, 6, new($"{mark.Sign} {mark.Word}{outcome}", ToneLook.Of(mark.Tone) | Look.Bold), " ", new(written, Look.Bold), $" · {Statements.Of(claim)}");

        // Of what is confirmed, the official figure says all there is to say.
        if (finding.Verdict != Verdict.Confirmed || finding.Then is null)
        {
            page.Paragraph(6, 6, finding.Why);
        }

        var (then, now) = (finding.Then, finding.Now);
        var same = then is not null && now is not null && then.Value == now.Value && then.Evidence.Period == now.Evidence.Period;
        Write(page, same || now is null ? "official" : "then", then, claim);
        Write(page, "today", same ? null : now, claim);
        for (var i = 0; i < finding.Repairs.Count; i++)
        {
            var repair = finding.Repairs[i];
            Labelled(page, RepairWords.Label(claim, repair), RepairWords.Of(claim, repair), $" ({EditWords.Of(claim, repair)})");
            if (RepairWords.Sentence(finding, i) is { } sentence)
            {
                Labelled(page, RepairWords.SentenceLabel(claim, repair), new Run($"“{sentence}”", Look.Green | Look.Bold));
            }
        }
    }

    private void Write(Page page, string label, Official? official, Claim claim)
    {
        if (official is null)
        {
            return;
        }

        Labelled(page, label, new Run(OfficialWords.Value(official), Look.Bold), $" · {OfficialWords.Provenance(official, claim.Period)}");
        if (explain)
        {
            Explain(page, official);
            return;
        }

        if (DerivationWords.Of(official.Evidence.Derivation) is { } derivation)
        {
            Labelled(page, "", new Run($"= {derivation}", Look.Faint));
        }

        if (OfficialWords.Relay(official) is { } relay)
        {
            Labelled(page, "", new Run($"relayed as {relay}", Look.Faint));
        }

        if (OfficialWords.Address(official) is { } address)
        {
            Labelled(page, "", new Run(address, Look.Faint));
        }
    }

    private static void Explain(Page page, Official official)
    {
        foreach (var line in DerivationTree.Of(official.Evidence))
        {
            var indent = 6 + LabelColumn + (2 * line.Depth);
            page.Paragraph(indent, indent + 2, new Run(line.Text, Look.Faint));
            if (line.Address is { } address)
            {
                page.Paragraph(indent + 2, indent + 2, new Run(address, Look.Faint));
            }
        }
    }

    private static void Labelled(Page page, string label, params ReadOnlySpan<Run> runs) =>
        page.Labelled(6, new Run(label, Look.Faint), LabelColumn, runs);
}
