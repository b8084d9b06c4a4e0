namespace Tidewaiter.Articles.Texts;

/// <summary>What a line of a plain text is taken for.</summary>
internal enum LineRole
{
    /// <summary>A few words, not yet known what for.</summary>
    Short,

    /// <summary>A sentence or a paragraph.</summary>
    Prose,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>Who wrote it, and when.</summary>
    Byline,

    Data,
    Menu,
    Feed,
    Teaser,
    Furniture,
    Comments,
    Newsletter,
    Related,
    Marks,
}
