namespace Tidewaiter.Articles;

/// <summary>What a part of an article is.</summary>
public enum PartKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>A table: a line a row, cells parted by tab characters, the caption and the unit on the lines before.</summary>
    Table,
}
