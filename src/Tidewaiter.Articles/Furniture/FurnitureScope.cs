namespace Tidewaiter.Articles.Furniture;

/// <summary>How far a line of site furniture reaches.</summary>
internal enum FurnitureScope
{
    /// <summary>The line alone.</summary>
    Line,

    /// <summary>The line and the headlines right after it: "Read also" stands inside texts.</summary>
    Next,

    /// <summary>The line and the short lines and links after it, until the article's prose goes on.</summary>
    Section,

    /// <summary>The line and all that follows.</summary>
    Rest,
}
