namespace Tidewaiter.Checking.Relations;

/// <summary>How the figures of one article hang together.</summary>
internal enum RelationKind
{
    /// <summary>Exports and imports make the trade, or parts their whole.</summary>
    Sum,

    /// <summary>Exports less imports make the balance.</summary>
    Balance,

    /// <summary>Two amounts make a rate of change.</summary>
    Growth,

    /// <summary>Two amounts make an absolute change.</summary>
    Change,

    /// <summary>Two amounts make a multiple.</summary>
    Multiple,

    /// <summary>A part and its whole make a share.</summary>
    Share,

    /// <summary>The months make the cumulative figure.</summary>
    Cumulative,

    /// <summary>The whole grows no more than its fastest part, and no less than its slowest.</summary>
    Between,

    /// <summary>The same statement is made twice.</summary>
    Repeat,
}
