namespace Tidewaiter.Claims.Periods;

/// <summary>What a <see cref="FixedPeriod"/> means.</summary>
internal enum FixedMeaning
{
    /// <summary>How a change is measured.</summary>
    Comparison,

    /// <summary>From January to the month before the article's.</summary>
    YearToDate,

    /// <summary>From the start of the fiscal year to the month before the article's.</summary>
    FiscalYearToDate,

    /// <summary>The article's fiscal year, as a deadline.</summary>
    FiscalYearEnd,

    /// <summary>A row of years or months: no period of a figure.</summary>
    Since,

    /// <summary>The article's year, as a deadline.</summary>
    YearEnd,

    /// <summary>The last year of the article's decade, as a deadline.</summary>
    DecadeEnd,

    /// <summary>The period named last.</summary>
    Reference,

    /// <summary>It looks like a time and is none: hides what stands in it.</summary>
    Nothing,
}
