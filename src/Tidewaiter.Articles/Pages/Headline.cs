namespace Tidewaiter.Articles.Pages;

/// <summary>Finds the headline among the blocks.</summary>
internal static class Headline
{
    private const int Nearest = 6; // blocks: a day and a writer may stand between

    /// <summary>The heading that the head of the page names as its title, else the first of the highest level; -1 where there is none.</summary>
    public static int Find(List<Block> blocks, PageFacts facts)
    {
        for (var level = 1; level <= 3; level++)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i].Level == level && blocks[i].Text.Length <= 400 && facts.IsTitle(blocks[i].Text))
                {
                    return i;
                }
            }
        }

        var first = blocks.FindIndex(block => block.Level == 1 && block.Text.Length is >= 12 and <= 400 && !block.IsLink);
        return first >= 0 ? first : blocks.FindIndex(block => IsUnmarked(block, facts));
    }

    /// <summary>Of a page whose head does not name its headline: the heading nearest above the first sentence; -1 where there is none.</summary>
    public static int Above(List<Block> blocks, List<Box> boxes, Box main)
    {
        var first = blocks.FindIndex(main.First, main.End - main.First, block => block.IsProse && boxes[block.Box].Furniture is null);
        for (var i = first - 1; i >= 0 && i >= first - Nearest; i--)
        {
            if (blocks[i] is { Level: > 0, IsLink: false, Text.Length: >= 12 and <= 300 } && boxes[blocks[i].Box].Furniture is null)
            {
                return i;
            }
        }

        return -1;
    }

    // Old pages set the headline in bold: it is the head's title all the same, or most of it.
    private static bool IsUnmarked(Block block, PageFacts facts) =>
        block.Text.Length is >= 15 and <= 300 && !block.IsLink && block.Kind != PartKind.Table && facts.IsTitle(block.Text)
        && block.Text.Length * 2 >= (facts.Title ?? facts.DocumentTitle ?? "").Length;
}
