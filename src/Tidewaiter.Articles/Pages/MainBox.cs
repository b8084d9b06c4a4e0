namespace Tidewaiter.Articles.Pages;

/// <summary>Finds the box that holds the article.</summary>
internal sealed class MainBox(List<Box> boxes, List<Block> blocks, int headline)
{
    private const int LeastProse = 60;
    private const int ShortestLine = 30;

    /// <summary>The box and the rung of the ladder that found it; <see langword="null"/> where the page has nothing to read outside its furniture.</summary>
    public (Box Box, string Rung)? Find()
    {
        if (boxes[0].Prose < LeastProse)
        {
            return IsList() ? (boxes[0], "paragraphs") : null;
        }

        if (Named() is { } named)
        {
            return (named, "rules");
        }

        var densest = Densest();
        return densest == boxes[0] && densest.Element.ChildElementCount > 3 && headline < 0 ? (densest, "paragraphs") : (densest, "density");
    }

    // A page without sentences: a table of figures, a list or a line or two below a heading are something to read, menus are not.
    private bool IsList()
    {
        int words = 0, links = 0, figures = 0;
        foreach (var block in blocks)
        {
            if (boxes[block.Box].Furniture is not null || !PageFurniture.IsClean(block))
            {
                continue;
            }

            words += block.Text.Length;
            links += block.Links;
            figures += block.Level == 0 && !block.IsLink && block.Text.AsSpan().ContainsAnyInRange('0', '9') && (block.Kind == PartKind.Table || block.Text.Length >= ShortestLine) ? 1 : 0;
        }

        return figures > 0 && links * 4 < words;
    }

    // The box that is named as the text. Of several the one below the headline, for an endless page brings the next story in the same form;
    // several below one headline without headlines of their own are one text in pieces.
    private Box? Named()
    {
        var named = boxes.Where(box => box.Furniture is null && box.Prose >= LeastProse && ArticleNames.IsBody(box.Element)).ToList();
        named.RemoveAll(box => named.Exists(other => other != box && Holds(other, box)));
        if (named.Count == 0)
        {
            return null;
        }

        if (named.Count > 1)
        {
            var below = named.Where(box => box.First > headline || Holds(box, headline)).ToList();
            var first = below.Count > 0 ? below[0] : named[0];
            var rest = named.Where(box => box != first && box.First >= first.End).ToList();
            if (rest.Count > 0 && rest.TrueForAll(box => !HasHeadlineBefore(box, first.End)))
            {
                return Common(first, rest[^1]);
            }

            return first;
        }

        // A name on a small part of the page, when most sentences stand elsewhere, is a name misused.
        return named[0].Prose * 3 >= Densest().Prose || Holds(named[0], headline) || (headline >= 0 && named[0].First > headline && named[0].First - headline < 12) ? named[0] : null;
    }

    private bool HasHeadlineBefore(Box box, int from)
    {
        for (var i = from; i < box.End && (i < box.First || !blocks[i].IsProse); i++)
        {
            if (blocks[i].Level is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    // Down from the body, as long as one child holds nearly all sentences of its parent.
    private Box Densest()
    {
        var current = boxes[0];
        while (Heaviest(current) is { } child)
        {
            if (child.Prose * 100 >= current.Prose * 78)
            {
                current = child;
            }
            else if (Titled(current) is { } titled)
            {
                current = titled;
            }
            else
            {
                break;
            }
        }

        return current;
    }

    private Box? Heaviest(Box parent)
    {
        Box? best = null;
        foreach (var box in Children(parent))
        {
            if (box.Furniture is null && box.Prose > 0 && (best is null || box.Prose > best.Prose))
            {
                best = box;
            }
        }

        return best;
    }

    // Several stories side by side, each with its own headline: the one whose headline is the page's.
    private Box? Titled(Box parent)
    {
        if (headline < parent.First || headline >= parent.End)
        {
            return null;
        }

        Box? mine = null;
        var others = 0;
        foreach (var box in Children(parent))
        {
            if (Holds(box, headline))
            {
                mine = box;
            }
            else if (box.Furniture is null && box.Prose >= LeastProse)
            {
                // An article element below the headline's own has a headline of its own at any level.
                var level = box.Element.LocalName == "article" && mine?.Element.LocalName == "article" ? 6 : blocks[headline].Level;
                others += OpensWithHeadline(box, level) ? 1 : 0;
            }
        }

        return mine is { Furniture: null } && mine.Prose >= LeastProse && others > 0 ? mine : null;
    }

    private bool OpensWithHeadline(Box box, int level)
    {
        for (var i = box.First; i < box.End && !blocks[i].IsProse; i++)
        {
            if (blocks[i].Level > 0 && blocks[i].Level <= Math.Max(level, 1))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Box> Children(Box parent)
    {
        for (var i = parent.Index + 1; i < parent.Next; i = boxes[i].Next)
        {
            yield return boxes[i];
        }
    }

    private Box Common(Box first, Box last)
    {
        var box = first;
        while (box.Parent >= 0 && (box.First > first.First || box.End < last.End))
        {
            box = boxes[box.Parent];
        }

        return box;
    }

    private static bool Holds(Box outer, Box inner) => outer.First <= inner.First && outer.End >= inner.End && (outer.End - outer.First > inner.End - inner.First || outer.Element.Contains(inner.Element));

    private static bool Holds(Box box, int block) => block >= box.First && block < box.End;
}
