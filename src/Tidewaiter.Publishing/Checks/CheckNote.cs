using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>A check as a note in Markdown, ready to send to an editor: what to correct first, then every figure in order.</summary>
public sealed class CheckNote(CheckedArticle article, TextWriter output)
{
    private readonly NoteSources sources = new();

    private string Text => article.Article.Text;

    /// <summary>Writes the note.</summary>
    public void Write()
    {
        output.WriteLine($"# Trade figures in “{PlainMarkdown.Of(article.Article.Title ?? article.Article.Id ?? "the article")}”");
        output.WriteLine();
        output.WriteLine($"{Tally.Of(article)} {Day()}");
        if (article.HasContradiction)
        {
            output.WriteLine();
            output.WriteLine("## To correct");
        }

        foreach (var passage in Passage.Of(Text, article.Reading.Claims))
        {
            if (passage.Claims.Any(index => article.Findings[index].Verdict == Verdict.Contradicted))
            {
                Correct(passage);
            }
        }

        Table();
        Unread();
        sources.Write(output);
    }

    private string Day() => article.AsOf is { } day
        ? $"Judged by what was out on {Periods.Day(day)}."
        : "The day of the article is not known: judged by what is out today.";

    private void Correct(Passage passage)
    {
        output.WriteLine();
        output.Write("> ");
        foreach (var (text, claim) in PassageText.Pieces(Text, passage, article.Reading.Claims))
        {
            output.Write(claim >= 0 && article.Findings[claim].Verdict == Verdict.Contradicted ? $"**✗ {PlainMarkdown.Of(text)}**" : PlainMarkdown.Of(text));
        }

        output.WriteLine();
        foreach (var finding in passage.Claims.Select(index => article.Findings[index]).Where(finding => finding.Verdict == Verdict.Contradicted))
        {
            output.WriteLine();
            output.WriteLine($"**{PlainMarkdown.Of(Written(finding.Claim))}**: {PlainMarkdown.Of(finding.Why)}{sources.Mark(finding.Official)}");
            for (var i = 0; i < finding.Repairs.Count; i++)
            {
                var repair = finding.Repairs[i];
                if (repair.Sentence is null)
                {
                    output.WriteLine();
                    output.WriteLine($"{Capitals.First(RepairWords.Label(finding.Claim, repair))}: {PlainMarkdown.Of(RepairWords.Of(finding.Claim, repair))} ({EditWords.Of(finding.Claim, repair)})");
                }

                if (RepairWords.Sentence(finding, i) is { } sentence)
                {
                    output.WriteLine();
                    output.WriteLine($"{(repair.KeepsStatement ? "Suggested, with the official figure" : "Suggested")}: “{PlainMarkdown.Of(sentence)}”");
                }
            }
        }
    }

    private void Table()
    {
        if (article.Findings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## All figures");
        output.WriteLine();
        output.WriteLine("| figure | of | verdict | official |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var finding in article.Findings)
        {
            var mark = VerdictMark.Of(finding);
            var outcome = finding.Outcome is { } came ? $" {OutcomeWords.Of(came)}" : "";
            output.WriteLine(
                $"| {PlainMarkdown.Of(Written(finding.Claim))} | {PlainMarkdown.Of(Statements.Of(finding.Claim))} | {mark.Sign} {mark.Word}{outcome} | {Official(finding)} |");
        }
    }

    private void Unread()
    {
        if (article.Reading.Unread.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Seen but not read, to be checked by hand");
        output.WriteLine();
        foreach (var figure in article.Reading.Unread)
        {
            output.WriteLine($"- “{PlainMarkdown.Of(figure.Quote)}” ({PlainMarkdown.Of(figure.Why)})");
        }
    }

    private string Written(Claim claim) => Text.Substring(claim.Begin, claim.Length);

    // Of a goal, what came of it is told; of all else, what was out on the day.
    private string Official(Finding finding)
    {
        var official = finding.Outcome is null ? finding.Official : finding.Now ?? finding.Then;
        if (official is null)
        {
            return "";
        }

        var period = official.Evidence.Period == finding.Claim.Period ? "" : $" ({Periods.Of(official.Evidence.Period)})";
        return $"{OfficialWords.Value(official)}{period}{sources.Mark(official)}";
    }
}
