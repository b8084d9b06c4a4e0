namespace Tidewaiter.Checking;

/// <summary>What is known of a claim.</summary>
public enum Verdict
{
    /// <summary>The official figure as of the article's day meets the claim's interval and is at least as precise.</summary>
    Confirmed,

    /// <summary>It does so only if the figure was cut off, is one off in its last digit, or has zeros that stand for rounding.</summary>
    Rounded,

    /// <summary>It agrees with what was out on the article's day and no longer with today's, or the reverse.</summary>
    Revised,

    /// <summary>No official figure decides, but other figures, an implied base or the mirror agree.</summary>
    Consistent,

    /// <summary>An official figure of the same series and statement, or the article's own arithmetic, excludes it.</summary>
    Contradicted,

    /// <summary>Nothing to hold it against; the reason is given.</summary>
    Unverifiable,
}
