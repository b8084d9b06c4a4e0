namespace Tidewaiter.Checking;

/// <summary>A slip that newsrooms make, and what mends it.</summary>
public enum Edit
{
    /// <summary>Exports told as imports, or the partners exchanged.</summary>
    SwapDirection,

    /// <summary>A neighbouring period, the year before, cumulative for a month or a month for the cumulative.</summary>
    OtherPeriod,

    /// <summary>Two-way trade told as exports, balance told as trade, the share of the wrong whole.</summary>
    OtherFlow,

    /// <summary>The number is right in another currency.</summary>
    OtherCurrency,

    /// <summary>A thousandfold slip, or a slipped point.</summary>
    Scale,

    /// <summary>"By" for "to", a rate told as an amount.</summary>
    GrowthLevel,

    /// <summary>Percent for percentage points.</summary>
    PercentPoint,

    /// <summary>The other side's statistics.</summary>
    OtherReporter,

    /// <summary>The figure of another partner.</summary>
    OtherPartner,

    /// <summary>Goods for goods and services, a part for the whole.</summary>
    OtherProduct,

    /// <summary>One digit wrong, two digits exchanged, a wrong sign.</summary>
    Typo,
}
