using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Claims.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Cli.Reports;

/// <summary>The claims of an article, unjudged.</summary>
/// <param name="article">The article.</param>
/// <param name="reading">What was read in it.</param>
/// <param name="explain">Whether to name the rules that made each claim.</param>
internal sealed class ClaimsReport(Article article, Reading reading, bool explain) : Report
{
    public override void WriteJson(Utf8JsonWriter json) => ReadingJson.Write(json, article, reading);

    public override void WriteText(Page page)
    {
        Heading.Write(page, article);
        foreach (var passage in Passage.Of(article.Text, reading.Claims))
        {
            page.Blank();
            page.Paragraph(2, 2, [.. PassageText.Pieces(article.Text, passage, reading.Claims)
                .Select(piece => piece.Claim < 0 ? new Run(piece.Text) : new Run($"[{piece.Text}]", Look.Bold))]);
            foreach (var claim in passage.Claims.Select(index => reading.Claims[index]))
            {
                Write(page, claim);
            }
        }

        UnreadList.Write(page, reading.Unread);
        page.Blank();
        page.Paragraph(0, 2, new Run(reading.Claims.Count == 1 ? "1 claim." : $"{reading.Claims.Count} claims.", Look.Bold));
    }

    private void Write(Page page, Claim claim)
    {
        var hedge = claim.Hedge == Hedge.Exact ? "" : $"{Word(claim.Hedge)} ";
        var told = claim.Modality == Modality.Reported ? "" : $", {Word(claim.Modality)}";
        page.Paragraph(
            4, 6, new(Word(claim.Kind), Look.Blue), " ", new($"{hedge}{article.Text.AsSpan(claim.Begin, claim.Length)}", Look.Bold), $" · {Statements.Of(claim)}{told}");
        if (explain)
        {
            page.Paragraph(6, 8, new Run(claim.Rules.Count == 0 ? "no rules named" : string.Join(" → ", claim.Rules), Look.Faint));
        }
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
