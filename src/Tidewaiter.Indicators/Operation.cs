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

    /// <summary>The even yearly rate, in percent, that leads from the second part to the first.</summary>
    AverageGrowth,

    /// <summary>The first part, a change, in points of the second: what a part brought to the growth of a whole.</summary>
    Contribution,

    /// <summary>The sum of the squared shares of the parts.</summary>
    Concentration,

    /// <summary>The first part, the year so far, over the mean share that so many months had in earlier years: the parts after it, so far and whole in turn.</summary>
    YearEnd,

    /// <summary>The first part, a month, freed of what its month of the year brings as a rule: the parts after it are the months before.</summary>
    SeasonalAdjustment,

    /// <summary>How far the second part, the buyer's account, lies above the first, the seller's, in percent of the first.</summary>
    MirrorGap,

    /// <summary>The one part with its sign turned, since the statement names the other side.</summary>
    Negative,
}
