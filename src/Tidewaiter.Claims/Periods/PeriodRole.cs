namespace Tidewaiter.Claims.Periods;

/// <summary>What a mention of time does in its sentence.</summary>
internal enum PeriodRole : byte
{
    /// <summary>The months that a figure covers: "in November", "from January to October", "last year".</summary>
    Covers,

    /// <summary>What a change is measured against, with its own months: "compared with the first half of 2022", "from October", "than in 2019".</summary>
    Base,

    /// <summary>How a change is measured, without months of its own: "year on year", "from a year earlier", "month on month", "on the previous quarter".</summary>
    Comparison,

    /// <summary>The end of a goal: "by 2030", "before the end of 2025", "within five years".</summary>
    Deadline,

    /// <summary>A start that is still going on: "since 2010", "for the eighth year in a row": no period of a figure.</summary>
    Since,

    /// <summary>A day or month of an event: "on 7 December", "Thursday".</summary>
    Day,
}
