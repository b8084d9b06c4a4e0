namespace Tidewaiter.Claims;

/// <summary>What sort of figure a claim gives.</summary>
public enum ClaimKind
{
    /// <summary>An amount.</summary>
    Level,

    /// <summary>A relative change, in percent.</summary>
    Growth,

    /// <summary>An absolute change.</summary>
    Change,

    /// <summary>A part of a whole, in percent.</summary>
    Share,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A multiple: "doubled" is 2.</summary>
    Multiple,

    /// <summary>Tonnes, barrels, cubic metres.</summary>
    Quantity,

    /// <summary>"An all-time high": a claim without a value.</summary>
    Record,
}
