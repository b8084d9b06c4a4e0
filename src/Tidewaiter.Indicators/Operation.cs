namespace Tidewaiter.Indicators;

/// <summary>How a number was computed from its parts.</summary>
public enum Operation
{
    /// <summary>All parts added: two directions, or months.</summary>
    Sum,

    /// <summary>The first part less all others: a balance, or one cumulative figure less another.</summary>
    Difference,

    /// <summary>The first part over the second, less one, in percent.</summary>
    Growth,

    /// <summary>The first part over the second.</summary>
    Multiple,

    /// <summary>The first part in percent of the second.</summary>
    Share,

    /// <summary>The amount of the first part over one plus the rate of the second: what the office compared with.</summary>
    ImpliedBase,

    /// <summary>The place of the first part among all, the greatest first.</summary>
    Rank,

    /// <summary>The greatest of the parts.</summary>
    Greatest,

    /// <summary>The one part with its sign turned, since the statement names the other side.</summary>
    Negative,
}
