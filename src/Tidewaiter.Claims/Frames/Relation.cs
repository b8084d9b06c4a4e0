namespace Tidewaiter.Claims.Frames;

/// <summary>How a number stands to its topic.</summary>
internal enum Relation : byte
{
    /// <summary>It could not be told.</summary>
    Unknown,

    /// <summary>The topic's amount.</summary>
    Level,

    /// <summary>The topic's amount before: "from 5 billion", "against 5 billion a year earlier".</summary>
    Before,

    /// <summary>By how much it changed, in its own unit.</summary>
    Change,

    /// <summary>By how much it changed, in percent.</summary>
    Growth,

    /// <summary>By how many times.</summary>
    Multiple,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>Not a figure on trade, by the words around it.</summary>
    None,
}
