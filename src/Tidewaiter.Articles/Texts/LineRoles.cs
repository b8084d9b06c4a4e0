using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Furniture;

namespace Tidewaiter.Articles.Texts;

/// <summary>Decides for each line of a text what it is: first by itself, then by what stands around it.</summary>
internal static class LineRoles
{
    public static bool IsCut(this LineRole role) => role >= LineRole.Data;

    /// <summary>The word for the list of what was cut.</summary>
    public static string Kind(this LineRole role) => role switch
    {
        LineRole.Data => "data",
        LineRole.Menu => "navigation",
        LineRole.Feed => "feed",
        LineRole.Teaser or LineRole.Related => "related",
        LineRole.Comments => "comments",
        LineRole.Newsletter => "newsletter",
        _ => "furniture",
    };

    public static void Assign(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            (roles[i], reasons[i]) = Alone(lines[i]);
        }

        Teasers(lines, roles, reasons);
        Feeds(lines, roles, reasons);
        ReaderComments.Assign(lines, roles, reasons);
        Sections(lines, roles, reasons);
        Headlines(lines, roles, reasons);
    }

    private static (LineRole Role, string? Why) Alone(TextLine line)
    {
        var text = line.Text;
        if (LineShape.IsMarks(text))
        {
            return (LineRole.Marks, "marks without words");
        }

        if (LineShape.IsCount(text) && !line.Cells)
        {
            return (LineRole.Marks, "a number alone");
        }

        if (LineShape.IsData(text))
        {
            return (LineRole.Data, "a crumb of a data structure");
        }

        if (FurnitureLines.Match(text) is { } match)
        {
            // "by Ann Lee December 5, 2023 2 min read" is a byline with a tool behind it.
            return match.Kind is "tools" or "footer" && LineShape.IsByline(text) ? (LineRole.Byline, null) : (OfKind(match.Kind), match.Why);
        }

        if (Pitch.IsNewsletter(text))
        {
            return (LineRole.Newsletter, "an invitation to subscribe");
        }

        if (LineShape.IsTime(text))
        {
            return (LineRole.Feed, "a time of day alone on its line");
        }

        if (LineShape.IsByline(text))
        {
            return (LineRole.Byline, null);
        }

        if (CaptionCredit.Ends(text))
        {
            return (LineRole.Caption, null);
        }

        if (LineShape.IsMenu(text) && !line.Cells)
        {
            return (LineRole.Menu, "names between marks");
        }

        if (LineShape.IsForm(text))
        {
            return (LineRole.Menu, "a form");
        }

        return (line.Cells || Prose.IsSentence(text) ? LineRole.Prose : LineRole.Short, null);
    }

    private static LineRole OfKind(string kind) => kind switch
    {
        "comments" => LineRole.Comments,
        "newsletter" => LineRole.Newsletter,
        "related" => LineRole.Related,
        "feed" => LineRole.Feed,
        "navigation" => LineRole.Menu,
        _ => LineRole.Furniture,
    };

    // A headline with a paragraph right below that breaks off: the teaser of another story.
    private static void Teasers(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Prose && !lines[i].AfterGap && Prose.BreaksOff(lines[i].Text)
                && roles[i - 1] is LineRole.Short && Prose.IsHeadline(lines[i - 1].Text) && roles.AsSpan(0, i - 1).Contains(LineRole.Prose))
            {
                (roles[i - 1], roles[i]) = (LineRole.Teaser, LineRole.Teaser);
                reasons[i - 1] = reasons[i] = "a headline over a paragraph that breaks off";
            }
        }
    }

    // Two times of day or more, each with something below: a live feed, which runs to the end.
    private static void Feeds(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        var first = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!LineShape.IsTime(lines[i].Text) || !roles.AsSpan(0, i).Contains(LineRole.Prose))
            {
                continue;
            }

            if (first < 0)
            {
                first = i;
                continue;
            }

            for (var j = first; j < lines.Count; j++)
            {
                if (!roles[j].IsCut())
                {
                    (roles[j], reasons[j]) = (LineRole.Feed, "after the first of several times of day");
                }
            }

            return;
        }
    }

    private static void Sections(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        var proseBefore = 0;
        var proseInAll = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            proseInAll += roles[i] == LineRole.Prose ? lines[i].Text.Length : 0;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Prose)
            {
                proseBefore += lines[i].Text.Length;
                continue;
            }

            if (FurnitureLines.Match(lines[i].Text) is not { } match || match.Scope == FurnitureScope.Line || proseBefore == 0)
            {
                continue;
            }

            // A list of other stories at the end may bring their first sentences with it; one in the middle is
            // short, and the article goes on below it.
            var toTheEnd = match.Scope == FurnitureScope.Rest
                || (proseBefore * 10 >= proseInAll * 6 && (match.EndsArticle || (match.Scope == FurnitureScope.Next && AreTeasers(lines, roles, i + 1))));
            var role = OfKind(match.Kind);
            for (var j = i + 1; j < lines.Count && (toTheEnd || roles[j] != LineRole.Prose); j++)
            {
                if (!roles[j].IsCut())
                {
                    (roles[j], reasons[j]) = (role, $"after {match.Why}");
                }
            }

            if (toTheEnd)
            {
                return;
            }
        }
    }

    // Headline, sentences, headline: a list of stories, not one headline between two paragraphs.
    private static bool AreTeasers(List<TextLine> lines, LineRole[] roles, int from)
    {
        var at = from;
        while (at < lines.Count && roles[at] == LineRole.Short)
        {
            at++;
        }

        var prose = at;
        while (at < lines.Count && roles[at] == LineRole.Prose)
        {
            at++;
        }

        return at > prose && at < lines.Count && roles[at] == LineRole.Short && Prose.IsHeadline(lines[at].Text);
    }

    // Headlines after the last sentence, three or more: other stories.
    private static void Headlines(List<TextLine> lines, LineRole[] roles, string?[] reasons)
    {
        var last = Array.LastIndexOf(roles, LineRole.Prose);
        if (last < 0)
        {
            return;
        }

        var headlines = 0;
        for (var i = last + 1; i < lines.Count; i++)
        {
            headlines += roles[i] == LineRole.Short && Prose.IsHeadline(lines[i].Text) && lines[i].Text[0] is not ('-' or '•' or '*') ? 1 : 0;
        }

        for (var i = last + 1; i < lines.Count && headlines >= 3; i++)
        {
            if (roles[i] == LineRole.Short)
            {
                (roles[i], reasons[i]) = (LineRole.Related, "one of several headlines after the last sentence");
            }
        }
    }
}
