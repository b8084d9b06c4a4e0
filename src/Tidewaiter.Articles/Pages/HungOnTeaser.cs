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

        var text = block.Text.AsSpan();
        var last = -1;
        for (var at = text.Length - block.Links - 1; at > 0; at--)
        {
            if (text[at] == ' ' && Content.Prose.EndsSentence(text[..at]))
            {
                last = at + 1;
                break;
            }
        }

        return last > 0 && FurnitureLines.Match(text[last..]) is { Kind: "related" } ? last : -1;
    }
}
