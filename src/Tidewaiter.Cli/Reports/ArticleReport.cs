using System.Globalization;
using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>The cleaned text of an article, and what was left out.</summary>
internal sealed class ArticleReport(Article article) : Report
{
    private const int ShownOfCut = 60;
    private const int LabelColumn = 10;

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Byline);
        json.WriteString("published", Day(article.Published));
        json.WriteString("published_at", Time(article.PublishedAt));
        json.WriteString("published_from", article.PublishedFrom);
        json.WriteString("modified", Day(article.Modified));
        json.WriteString("modified_at", Time(article.ModifiedAt));
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Url);
        json.WriteString("text", article.Text);
        json.WriteString("rung", article.Rung);
        json.WriteStartArray("parts");
        foreach (var part in article.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(part.Kind.ToString()));
            json.WriteNumber("begin", part.Begin);
            json.WriteNumber("length", part.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("cut");
        foreach (var cut in article.Cut)
        {
            json.WriteStartObject();
            json.WriteString("kind", cut.Kind);
            json.WriteString("text", cut.Text);
            json.WriteString("why", cut.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public override void WriteText(Page page)
    {
        Heading.Write(page, article);
        foreach (var (label, words) in Facts())
        {
            page.Labelled(0, new Run(label, Look.Faint), LabelColumn, words);
        }

        page.Blank();
        foreach (var part in Parts())
        {
            // A table keeps its rows.
            foreach (var line in part.Text.Split('\n'))
            {
                page.Paragraph(0, part.Text.Contains('\n', StringComparison.Ordinal) ? 4 : 0, part with { Text = line.Replace("\t", " │ ", StringComparison.Ordinal) });
            }

            page.Blank();
        }

        if (article.Cut.Count == 0)
        {
            page.Paragraph(0, 0, new Run("Nothing was left out.", Look.Faint));
            return;
        }

        page.Paragraph(0, 0, new Run("Left out:", Look.Bold));
        foreach (var cut in article.Cut)
        {
            var shown = cut.Text.Length > ShownOfCut ? cut.Text[..ShownOfCut] + "…" : cut.Text;
            page.Paragraph(2, 4, $"{cut.Kind}: ", shown, new Run($" ({cut.Why})", Look.Faint));
        }
    }

    private IEnumerable<(string Label, string Words)> Facts()
    {
        (string, string?)[] all =
        [
            ("by", article.Byline),
            ("changed", article.Modified is { } day && day != article.Published ? Periods.Day(day) : null),
            ("language", article.Language),
            ("address", article.Url),
            ("found by", article.Rung),
        ];
        return all.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2!));
    }

    private IEnumerable<Run> Parts() => article.Parts.Count == 0
        ? article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Run(line))
        : article.Parts.Select(part => new Run(
            article.Text.Substring(part.Begin, part.Length),
            part.Kind is PartKind.Title or PartKind.Heading ? Look.Bold : Look.Plain));

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
