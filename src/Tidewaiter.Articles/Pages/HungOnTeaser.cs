using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Furniture;

namespace Tidewaiter.Articles.Pages;

/// <summary>A link to another story, hung on to a paragraph: "… said the ministry. Read more: how neighbours trade".</summary>
internal static class HungOnTeaser
{
    /// <summary>Where it begins; -1 where there is none.</summary>
    public static int Find(Block block)
    {
        if (block.Links == 0 || block.IsLink)
        {
            return -1;
        }

        // The link makes up most of it.
        var text = block.Text.AsSpan();
        var last = Prose.LastSentence(text[..(text.Length - block.Links)]);
        return last > 0 && block.Links * 2 >= text.Length - last && FurnitureLines.Match(text[last..]) is { Kind: "related" } ? last : -1;
    }
}
