namespace Tidewaiter.Articles.Pages;

/// <summary>Decides which boxes of a page are furniture, and sums up the sentences that are not.</summary>
/// <remarks>
/// A name alone does not condemn: publishing systems wrap the whole page in a form, or call the article's own box after the
/// sidebar beside it. What holds the headline or most of the page's sentences is pardoned, unless it is a consent dialog.
/// </remarks>
internal static class PageFurniture
{
    /// <summary>Judges the boxes of a page; <c>headline</c> is the block of its headline, or -1.</summary>
    public static void Judge(List<Box> boxes, List<Block> blocks, int headline)
    {
        Measure(boxes, blocks);
        var all = 0;
        foreach (var box in boxes)
        {
            var above = box.Parent < 0 ? null : boxes[box.Parent];
            box.Furniture = above?.Furniture;
            all = box.Parent < 0 ? box.AllProse : all;
            if (box.Furniture is null && box.Suspect is not null && !Pardoned(box, all, headline))
            {
                box.Furniture = box;
            }
        }

        if (!Sum(boxes, blocks))
        {
            PardonLargest(boxes, blocks);
        }
    }

    // Sentences in boxes that are never the article do not count towards "most of the page".
    private static void Measure(List<Box> boxes, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var box = boxes[blocks[i].Box];
            box.Length += blocks[i].Text.Length;
            box.Links += blocks[i].Links;
            box.AllProse += blocks[i].IsProse ? blocks[i].Text.Length : 0;
        }

        for (var i = boxes.Count - 1; i > 0; i--)
        {
            var above = boxes[boxes[i].Parent];
            above.Length += boxes[i].Length;
            above.Links += boxes[i].Links;
            above.AllProse += Final(boxes[i]) ? 0 : boxes[i].AllProse;
        }
    }

    private static bool Final(Box box) => box.Suspect is "comments" or "consent" or "advertisement" or "related";

    private static bool Pardoned(Box box, int all, int headline)
    {
        if (box.Suspect == "consent")
        {
            return false;
        }

        var holdsHeadline = headline >= box.First && headline < box.End;
        if (box.Suspect == "byline")
        {
            return holdsHeadline || box.AllProse >= 300; // a box named after the day it came out, with the story in it
        }

        return Final(box)
            ? holdsHeadline && box.AllProse * 2 >= all
            : (holdsHeadline && box.Suspect is not "related") || (box.AllProse >= 140 && box.AllProse * 10 >= all * 6 && box.Suspect is not ("footer" or "feed" or "newsletter"));
    }

    private static bool Sum(List<Box> boxes, List<Block> blocks)
    {
        foreach (var box in boxes)
        {
            box.Prose = 0;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            var box = boxes[blocks[i].Box];
            box.Prose += box.Furniture is null && IsClean(blocks[i]) && blocks[i].IsProse ? blocks[i].Text.Length : 0;
        }

        for (var i = boxes.Count - 1; i > 0; i--)
        {
            boxes[boxes[i].Parent].Prose += boxes[i].Prose;
        }

        return boxes.Count > 0 && boxes[0].Prose > 0;
    }

    /// <summary>Whether the block is not furniture by its own element.</summary>
    public static bool IsClean(Block block) => block.Suspect is null or "byline";

    // No sentence is left: then the hidden part, the form or the sidebar that holds the most is what there is to read.
    private static void PardonLargest(List<Box> boxes, List<Block> blocks)
    {
        var largest = boxes.Where(box => box.Furniture == box && box.Suspect is "hidden" or "form" or "aside" or "navigation" or "header" or "paywall" or "byline" or "tools")
            .MaxBy(box => box.AllProse);
        if (largest is null || largest.AllProse < 140)
        {
            return;
        }

        largest.Suspect = null;
        foreach (var box in boxes)
        {
            if (box.Furniture == largest)
            {
                box.Furniture = null;
            }
        }

        Sum(boxes, blocks);
    }
}
