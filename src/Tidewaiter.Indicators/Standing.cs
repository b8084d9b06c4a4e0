namespace Tidewaiter.Indicators;

/// <summary>How much a number can decide, the strongest first.</summary>
public enum Standing
{
    /// <summary>The office printed this very number.</summary>
    Published,

    /// <summary>It follows by arithmetic from numbers of one release: it holds as if it were printed.</summary>
    Computed,

    /// <summary>
    /// It compares two numbers that each stand for themselves but came out in different releases: whoever makes the same comparison
    /// gets the same result, while the office, comparing with a revised base, may state another.
    /// </summary>
    Across,

    /// <summary>
    /// It is put together from numbers of several releases, between which the office may have revised: it agrees or disagrees only
    /// within an allowance, and confirms nothing.
    /// </summary>
    Composed,
}
