using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Texts;

/// <summary>Reads plain text: an article alone, or a page saved as text with the site around it.</summary>
internal sealed class TextPageReader
{
    private readonly List<TextLine> lines;
    private readonly LineRole[] roles;
    private readonly string?[] reasons;
    private readonly ArticleBuilder builder = new();
    private readonly PublicationDay day;
    private readonly ArticleHints hints;
    private string? title;
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
        var first = FirstOfArticle();
        for (var i = 0; i < lines.Count; i++)
        {
            Take(i, first);
        }

        if (builder.IsEmpty)
        {
            throw new UnreadableArticleException(
                ArticleProblem.NothingToRead, hints.Name, $"{lines.Count} lines of menus and other furniture", "an article with sentences");
        }

        var article = builder.Build();
        var (published, from) = day.Answer(article.Text);
        return article with
        {
            Id = hints.Id,
            Url = hints.Url,
            Title = hints.Title ?? title,
            Byline = byline,
            Published = published,
            PublishedFrom = from,
            Language = LanguageGuess.Of(article.Text),
        };
    }

    private void Take(int i, int first)
    {
        var text = lines[i].Text;
        if (roles[i].IsCut())
        {
            Leave(i);
            return;
        }

        if (roles[i] == LineRole.Byline)
        {
            TakeByline(text);
            builder.Leave("byline", text, "a byline or a day alone on its line");
            return;
        }

        if (i < first && !Prose.IsHeadline(text))
        {
            builder.Leave("navigation", text, "a short line before the headline");
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

        builder.Add(kind, text);
    }

    private void Leave(int i)
    {
        if (roles[i] == LineRole.Data)
        {
            title ??= LineShape.TitleOfData(lines[i].Text);
        }

        builder.Leave(roles[i].Kind(), lines[i].Text, reasons[i] ?? "");
    }

    private void TakeByline(string text)
    {
        day.Byline(text);
        byline ??= BylineName.Of(text);
    }

    // The headline is the last line that could be one before the first sentence; where there is none, the sentence.
    private int FirstOfArticle()
    {
        var prose = Array.FindIndex(roles, role => role == LineRole.Prose);
        for (var i = 0; i < prose; i++)
        {
            if (roles[i] is LineRole.Short && Prose.IsHeadline(lines[i].Text))
            {
                return i;
            }
        }

        return Math.Max(prose, 0);
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
