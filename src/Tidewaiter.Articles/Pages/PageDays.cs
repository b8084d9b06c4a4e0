using AngleSharp.Dom;
using Tidewaiter.Articles.Days;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles.Pages;

/// <summary>The days and the writer that stand visibly on a page, near its headline.</summary>
internal static class PageDays
{
    private const int Near = 15; // blocks from the headline on

    public static void State(PublicationDay day, PageWalker walker, int headline)
    {
        foreach (var block in NearHeadline(walker, headline))
        {
            if (IsForeign(walker, block) || (block.IsProse && headline >= 0))
            {
                continue;
            }

            Times(day, block);
            if (LineShape.IsByline(block.Text) || block.Suspect == "byline" || walker.Boxes[block.Box].Suspect == "byline")
            {
                day.Byline(block.Text);
            }
        }
    }

    /// <summary>The writer by a visible byline, or by an element that says it names one.</summary>
    public static string? Writer(PageWalker walker, int headline)
    {
        foreach (var block in NearHeadline(walker, headline))
        {
            if (IsForeign(walker, block) || block.Text.Length > 160)
            {
                continue;
            }

            var name = NamesWriter(block.Element) || NamesWriter(walker.Boxes[block.Box].Element) ? BylineName.OfNamed(block.Text)
                : LineShape.IsByline(block.Text) ? BylineName.Of(block.Text)
                : null;
            if (name is not null)
            {
                return name;
            }
        }

        return null;
    }

    private static bool NamesWriter(IElement element) =>
        element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") is "author" or "creator"
        || element.ClassName is { } names && (names.Contains("author", StringComparison.OrdinalIgnoreCase) || names.Contains("byline", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Block> NearHeadline(PageWalker walker, int headline)
    {
        var last = Math.Min(walker.Blocks.Count, (headline < 0 ? 10 : headline) + Near);
        for (var i = Math.Max(0, headline - 4); i < last; i++)
        {
            yield return walker.Blocks[i];
        }
    }

    private static bool IsForeign(PageWalker walker, Block block) =>
        walker.Boxes[block.Box].Furniture is { Suspect: not ("byline" or "header") };

    private static void Times(PublicationDay day, Block block)
    {
        if (block.Text.Length > 200)
        {
            return;
        }

        foreach (var time in block.Element.GetElementsByTagName("time"))
        {
            var written = time.GetAttribute("datetime") ?? time.TextContent;
            var property = time.GetAttribute("itemprop") ?? time.ClassName ?? "";
            if (property.Contains("modified", StringComparison.OrdinalIgnoreCase) || property.Contains("updated", StringComparison.OrdinalIgnoreCase))
            {
                day.Change(written, "time element");
            }
            else
            {
                day.State(property.Contains("datePublished", StringComparison.OrdinalIgnoreCase) ? DaySource.Microdata : DaySource.TimeElement, written, "time element");
            }
        }
    }
}
