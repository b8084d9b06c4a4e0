using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;
using Tidewaiter.Articles.Furniture;

namespace Tidewaiter.Articles.Texts;

/// <summary>Reads plain text: an article alone, or a page saved as text with the site around it.</summary>
internal sealed class TextPageReader
{
    // A day further above the headline is most often the day that the page was saved.
    private const int NearHeadline = 2;

    private readonly List<TextLine> lines;
    private readonly LineRole[] roles;
    private readonly string?[] reasons;
    private readonly ArticleBuilder builder = new();
    private readonly PublicationDay day;
    private readonly ArticleHints hints;
    private string? title;
    private int told; // the line of the title that came with the text, however short; -1 where it is not in it
    private string? byline;

    private TextPageReader(string text, ArticleHints hints)
    {
        this.hints = hints;
        lines = LineReader.Read(text);
        roles = new LineRole[lines.Count];
        reasons = new string?[lines.Count];
        day = new PublicationDay(hints);
    }

    /// <exception cref="UnreadableArticleException">Nothing is left when the furniture is gone.</exception>
    public static Article Read(string text, ArticleHints hints) => new TextPageReader(text, hints).Read();

    private Article Read()
    {
        if (lines.Count == 0)
        {
            throw new UnreadableArticleException(ArticleProblem.Empty, hints.Name, "white space alone", "an article");
        }

        LineRoles.Assign(lines, roles, reasons);
        var prose = Array.IndexOf(roles, LineRole.Prose);
        var first = TextHeadline.Find(lines, roles, prose);
        told = hints.Title is { } known ? lines.FindIndex(line => line.Text.AsSpan().Trim().Equals(known.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)) : -1;
        for (var i = 0; i < lines.Count; i++)
        {
            Take(i, first, prose);
        }

        if (builder.IsEmpty)
        {
            throw new UnreadableArticleException(
                ArticleProblem.NothingToRead, hints.Name, $"{lines.Count} lines of menus and other furniture", "an article with sentences");
        }

        var article = builder.Build();
        var (published, from, at) = day.Answer(article.Text);
        return article with
        {
            Id = hints.Id,
            Url = hints.Url,
            Title = hints.Title ?? title,
            Byline = byline,
            Published = published,
            PublishedFrom = from,
            PublishedAt = at,
            Modified = day.Modified,
            ModifiedAt = day.ModifiedAt,
            Language = LanguageGuess.Of(article.Text),
        };
    }

    private void Take(int i, int first, int prose)
    {
        var text = lines[i].Text;
        if (roles[i].IsCut())
        {
            Leave(i);
            return;
        }

        if (roles[i] == LineRole.Byline)
        {
            TakeByline(text, farAbove: i < first - NearHeadline);
            builder.Leave("byline", text, "a byline or a day alone on its line");
            return;
        }

        if (i == told && i < first && roles[i] == LineRole.Short)
        {
            title ??= text;
            builder.Add(PartKind.Title, text);
            return;
        }

        if (i < first && roles[i] == LineRole.Short)
        {
            builder.Leave("navigation", text, "a short line before the headline");
            return;
        }

        if (i > first && i < prose && roles[i] == LineRole.Short && TextHeadline.IsButton(text))
        {
            byline ??= roles[i + 1] == LineRole.Byline && BylineName.IsPerson(text) ? text : null;
            builder.Leave("tools", text, "a word or two between the headline and the text");
            return;
        }

        var kind = KindOf(i, first);
        if (kind == PartKind.Title)
        {
            title ??= text;
        }

        if (kind == PartKind.Paragraph)
        {
            day.Dateline(text);
        }

        builder.Add(kind, kind == PartKind.Caption ? FurnitureLines.WithoutTail(text) : text);
    }

    private void Leave(int i)
    {
        if (roles[i] == LineRole.Data)
        {
            title ??= LineShape.TitleOfData(lines[i].Text);
        }

        builder.Leave(roles[i].Kind(), lines[i].Text, reasons[i] ?? "");
    }

    private void TakeByline(string text, bool farAbove)
    {
        if (farAbove)
        {
            day.State(DaySource.Masthead, text, "line above the headline");
        }
        else
        {
            day.Byline(text);
        }

        byline ??= BylineName.Of(text);
    }

    private PartKind KindOf(int i, int first)
    {
        var text = lines[i].Text;
        if (lines[i].Cells)
        {
            return PartKind.Table;
        }

        if (roles[i] == LineRole.Caption)
        {
            return PartKind.Caption;
        }

        if (text.Length > 2 && text[0] is '-' or '*' or '•' or '·' or '–' && text[1] == ' ')
        {
            return PartKind.ListItem;
        }

        if (roles[i] == LineRole.Prose)
        {
            return PartKind.Paragraph;
        }

        return title is null && i <= first && Prose.IsHeadline(text) ? PartKind.Title
            : Prose.EndsSentence(text) || text.Length > 140 ? PartKind.Paragraph
            : PartKind.Heading;
    }
}
