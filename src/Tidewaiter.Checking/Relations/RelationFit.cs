namespace Tidewaiter.Checking.Relations;

/// <summary>Whether figures that hang together agree.</summary>
internal enum RelationFit
{
    /// <summary>They do, each rounded as it is written.</summary>
    Holds,

    /// <summary>They do, if one of them was cut off or is one off in its last digit.</summary>
    HoldsRounded,

    /// <summary>They neither agree nor differ by more than revisions and rounding explain.</summary>
    Open,

    /// <summary>They cannot all be right.</summary>
    Fails,
}
