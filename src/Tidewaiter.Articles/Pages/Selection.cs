using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;
using Tidewaiter.Articles.Furniture;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles.Pages;

/// <summary>Chooses, of the blocks of a page, the ones that are the article, and says of the others why not.</summary>
internal sealed class Selection(List<Box> boxes, List<Block> blocks, int headline, Box main)
{
    private const int LongestOffer = 600;

    private readonly string?[] kinds = new string?[blocks.Count];
    private readonly string?[] reasons = new string?[blocks.Count];

    /// <summary>Whether a sentence or a table is left.</summary>
    public bool HasProse { get; private set; }

    public Selection Choose()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            (kinds[i], reasons[i]) = Alone(i);
        }

        LinkBoxes();
        Teasers();
        Sections();
        Offers();
        Buttons();
        LeftHeadings();
        HasProse = Enumerable.Range(0, blocks.Count).Any(i => kinds[i] is null && i != headline && (blocks[i].IsProse || blocks[i].Kind == PartKind.Table || blocks[i].Text.Length >= 30));
        return this;
    }

    /// <summary>Whether the chosen blocks hold nearly all words of a text.</summary>
    public bool Covers(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (kinds[i] is null)
            {
                words.UnionWith(blocks[i].Text.Split([' ', '\n', '\t']));
            }
        }

        var all = text.Split([' ', '\n', '\t']);
        return all.Count(words.Contains) * 10 >= all.Length * 9;
    }

    /// <summary>Writes the article and the list of what was cut.</summary>
    public void Write(ArticleBuilder builder, string? title, PublicationDay day)
    {
        if (title is not null)
        {
            builder.Add(PartKind.Title, title);
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == headline || (kinds[i] is null && blocks[i].Level > 0 && blocks[i].Text == title))
            {
                continue;
            }

            if (kinds[i] is { } kind)
            {
                builder.Leave(kind, blocks[i].Text, reasons[i] ?? "");
                continue;
            }

            if (blocks[i].Kind == PartKind.Paragraph)
            {
                day.Dateline(blocks[i].Text);
            }

            var text = blocks[i].Text.AsSpan();
            if (HungOnTeaser.Find(blocks[i]) is > 0 and var teaser)
            {
                builder.Leave("related", text[teaser..], "a link to another story at the end of a paragraph");
                text = text[..teaser].TrimEnd();
            }

            builder.Add(blocks[i].Kind, blocks[i].Kind == PartKind.Caption ? FurnitureLines.WithoutTail(text) : text);
        }
    }

    private (string? Kind, string? Why) Alone(int i)
    {
        var block = blocks[i];
        if (boxes[block.Box].Furniture is { } furniture)
        {
            return (furniture.Suspect, furniture.Why);
        }

        if (!PageFurniture.IsClean(block))
        {
            return (block.Suspect, "the name of its element");
        }

        if (i < main.First || i >= main.End)
        {
            return IsLead(i) ? (null, null) : ("outside", "not in the part of the page that holds the article");
        }

        if (i == headline)
        {
            return (null, null);
        }

        if (i < headline)
        {
            return ("outside", "before the headline");
        }

        return OfLine(block);
    }

    // Between the headline and the text: the lead, and the picture's caption.
    private bool IsLead(int i) =>
        headline >= 0 && i > headline && i < main.First && (blocks[i].IsProse || blocks[i].Kind == PartKind.Caption || IsStandfirst(blocks[i]))
        && OfLine(blocks[i]).Kind is null;

    // By its name, or by its words: a headline's worth of them, on which nothing else between headline and text comes.
    private static bool IsStandfirst(Block block) =>
        block.Links == 0 && ((block.Text.Length >= 40 && Prose.Words(block.Text, 6) >= 6) || (block.Text.Length >= 20 && IsNamedStandfirst(block.Element.ClassName)));

    private static bool IsNamedStandfirst(string? name) =>
        name is not null && (name.Contains("standfirst", StringComparison.OrdinalIgnoreCase) || name.Contains("dek", StringComparison.OrdinalIgnoreCase)
            || name.Contains("lead", StringComparison.OrdinalIgnoreCase) || name.Contains("lede", StringComparison.OrdinalIgnoreCase)
            || name.Contains("subtitle", StringComparison.OrdinalIgnoreCase) || name.Contains("subhead", StringComparison.OrdinalIgnoreCase)
            || name.Contains("summary", StringComparison.OrdinalIgnoreCase) || name.Contains("excerpt", StringComparison.OrdinalIgnoreCase));

    private (string? Kind, string? Why) OfLine(Block block)
    {
        if (block.Kind == PartKind.Table)
        {
            return block.IsLink ? ("related", "a table of links") : (null, null);
        }

        if (FurnitureLines.Match(block.Text) is { } match)
        {
            return (match.Kind, match.Why);
        }

        if (Pitch.IsNewsletter(block.Text))
        {
            return ("newsletter", "an invitation to subscribe");
        }

        if (LineShape.IsMarks(block.Text) || LineShape.IsData(block.Text))
        {
            return ("data", "marks or a crumb of data");
        }

        if (LineShape.IsTime(block.Text))
        {
            return ("feed", "a time of day alone on its line");
        }

        if (block.Kind != PartKind.Caption && (LineShape.IsByline(block.Text) || (!block.IsProse && (block.Suspect == "byline" || boxes[block.Box].Suspect == "byline"))))
        {
            return ("byline", "a byline or a day");
        }

        return block.IsLink && block.Kind != PartKind.Caption && block.Text.Length < 300 ? ("related", "a line of links") : (null, null);
    }

    // Between the headline and the first sentence: a word or two, or a count of readers; after the last a count.
    private void Buttons()
    {
        var first = headline < 0 ? -1 : blocks.FindIndex(headline + 1, block => block.IsProse);
        var last = main.End - 1;
        while (last > first && (kinds[last] is not null || !blocks[last].IsProse))
        {
            last--;
        }

        for (var i = Math.Max(headline + 1, main.First); i < main.End; i++)
        {
            if (kinds[i] is null && blocks[i] is { Kind: PartKind.Paragraph, Level: 0 }
                && ((i < first && TextHeadline.IsButton(blocks[i].Text)) || ((i < first || i > last) && LineShape.IsCount(blocks[i].Text))))
            {
                (kinds[i], reasons[i]) = ("tools", "a word or a number alone beside the text");
            }
        }
    }

    // A box inside the text that is half links, and holds no long sentence, is a box of other stories.
    private void LinkBoxes()
    {
        foreach (var box in boxes)
        {
            if (box == main || box.First < main.First || box.End > main.End || box.Links * 2 < box.Length || box.Prose * 3 > main.Prose || box.End == box.First)
            {
                continue;
            }

            Cut(box.First, box.End, "related", "in a box of links");
        }
    }

    // A heading that links elsewhere, with a sentence or two below: the teaser of another story. The same
    // without a heading counts where two boxes or more stand side by side like that.
    private void Teasers()
    {
        for (var i = main.First; i < main.End; i++)
        {
            if (i != headline && kinds[i] is null && blocks[i].Level > 0 && blocks[i].IsLink && LeadsElsewhere(blocks[i]))
            {
                CutTeaser(i, "below a heading that links to another story");
            }
        }

        foreach (var box in boxes.Where(IsWordless))
        {
            Cut(box.First, box.End, "related", "a link with a line below it");
        }

        foreach (var side in boxes.Where(IsCard).GroupBy(box => box.Parent).Where(side => side.Skip(1).Any()))
        {
            foreach (var box in side)
            {
                Cut(box.First, box.End, "related", "one of several boxes that open with a link");
            }
        }
    }

    private bool IsCard(Box box) =>
        box.First >= main.First && box.End <= main.End && box != main && box.End - box.First is >= 2 and <= 5 && box.Prose > 0 && box.Prose * 2 < main.Prose
        && (headline < box.First || headline >= box.End) && blocks[box.First] is { IsLink: true, Text.Length: >= 12 and <= 250 } && LeadsElsewhere(blocks[box.First]);

    // A link and what it leads to, without a sentence.
    private bool IsWordless(Box box) =>
        IsAside(box) && box.End - box.First is 2 or 3 && box.AllProse == 0 && blocks[box.First] is { IsLink: true, Text.Length: >= 12 and <= 250 } && LeadsElsewhere(blocks[box.First])
        && !blocks[(box.First + 1)..box.End].Exists(block => block.Kind is PartKind.Table or PartKind.Caption or PartKind.ListItem);

    // "#part-two" is a mark on this page.
    private static bool LeadsElsewhere(Block block) =>
        (block.Element.GetElementsByTagName("a") is [var link, ..] ? link.GetAttribute("href") : null) is not ['#', ..];

    private void CutTeaser(int heading, string why)
    {
        var end = heading + 1;
        var prose = 0;
        while (end < main.End && blocks[end].Level == 0 && end - heading <= 3)
        {
            prose += blocks[end].IsProse ? blocks[end].Text.Length : 0;
            end++;
        }

        Cut(heading, prose * 2 < main.Prose ? end : heading + 1, "related", why);
    }

    private void Cut(int first, int end, string kind, string why)
    {
        for (var i = first; i < end; i++)
        {
            if (kinds[i] is null && i != headline)
            {
                (kinds[i], reasons[i]) = (kind, why);
            }
        }
    }

    // A summary that says at its end who made it, or a field for an address, takes along the box that it closes.
    private void Offers()
    {
        for (var i = main.First; i < main.End; i++)
        {
            if (kinds[i] == "summary" && Around(boxes[blocks[i].Box]) is { } summary)
            {
                Cut(summary.First, summary.End, "summary", "in a box with a summary by a machine");
            }
        }

        foreach (var box in boxes)
        {
            // The form itself is furniture already.
            if (box.AsksAddress && Around(box.Furniture == box && box.Parent >= 0 ? boxes[box.Parent] : box) is { AllProse: <= LongestOffer } offer)
            {
                Cut(offer.First, offer.End, "newsletter", "in a box that asks for an address");
            }
        }
    }

    // The smallest box with something beside it, as long as that is not the text.
    private Box? Around(Box box)
    {
        while (IsAside(box))
        {
            if (box.End - box.First > 1)
            {
                return box;
            }

            box = boxes[box.Parent];
        }

        return null;
    }

    private bool IsAside(Box box) =>
        box != main && box.First >= main.First && box.End <= main.End && (headline < box.First || headline >= box.End) && box.Prose * 2 < main.Prose && box.Parent >= 0;

    // "Also this week", where all that stood below it is gone.
    private void LeftHeadings()
    {
        for (var i = main.End - 1; i > headline && i >= main.First; i--)
        {
            if (kinds[i] is null && (blocks[i].Level > 0 || (blocks[i].Text.Length <= 60 && !Prose.EndsSentence(blocks[i].Text) && !blocks[i].Text.Any(char.IsAsciiDigit))) && i + 1 < main.End)
            {
                (kinds[i], reasons[i]) = (kinds[i + 1], "a heading with nothing below it");
            }
            else if (kinds[i] is not ("related" or "tools" or "newsletter" or "comments"))
            {
                return;
            }
        }
    }

    // "Related stories", "Leave a reply": the heading takes its box along, or what follows it.
    private void Sections()
    {
        var before = 0; // characters of the article's sentences so far
        for (var i = main.First; i < main.End; i++)
        {
            var block = blocks[i];
            before += kinds[i] is null && block.IsProse ? block.Text.Length : 0;
            if (i == headline || block.Text.Length > 80 || boxes[block.Box].Furniture is not null || SectionAt(block, before) is not { } match)
            {
                continue;
            }

            var end = Outermost(boxes[block.Box], i)?.End ?? EndOfSection(i, match, before);
            Cut(i + 1, end, match.Kind, $"after {match.Why}");
            i = end - 1;
        }
    }

    // A heading that names a writer, where most of the article is read, is that of a note on the writer.
    private FurnitureMatch? SectionAt(Block block, int before) =>
        FurnitureLines.Match(block.Text) is { Scope: not FurnitureScope.Line } match ? match
        : block.Level > 0 && before * 10L >= main.Prose * 6L && LineShape.IsByline(block.Text) ? new("author", FurnitureScope.Section, "a heading that names the writer")
        : null;

    // The largest box that opens with the heading and is not the text itself.
    private Box? Outermost(Box box, int heading)
    {
        Box? found = null;
        while (box != main && box.First == heading && box.Prose * 2 < main.Prose)
        {
            found = box;
            box = boxes[box.Parent];
        }

        return found;
    }

    private int EndOfSection(int heading, FurnitureMatch match, int before)
    {
        if (before > 0 && (match.Scope == FurnitureScope.Rest || (match.EndsArticle && before * 10L >= main.Prose * 6L)))
        {
            return main.End;
        }

        var end = heading + 1;
        while (end < main.End && !blocks[end].IsProse && !(blocks[end].Level > 0 && blocks[end].Level <= blocks[heading].Level))
        {
            end++;
        }

        return end;
    }
}
