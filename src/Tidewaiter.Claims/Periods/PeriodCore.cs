using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>A time without the words that lead to it, while it is being read.</summary>
internal struct PeriodCore
{
    /// <summary>The months, where they can be told.</summary>
    public Period? Period;

    /// <summary>Just behind its last token.</summary>
    public int End;

    /// <summary>The name of the rule.</summary>
    public string Rule;

    /// <summary>Whether it points to a period named before.</summary>
    public bool Refers;

    /// <summary>Whether it is measured from another period ("a year earlier"), and by how many months; 0 where it is not.</summary>
    public int Back;

    /// <summary>What it is whatever stands before it; <see langword="null"/> where the words before it decide.</summary>
    public PeriodRole? Role;

    /// <summary>Whether it is told by its distance from the period named last, as "the previous month" is.</summary>
    public bool IsMeasured;

    /// <summary>Whether it spans several months or years in the course of which things happen: "the past five years".</summary>
    public bool IsSpan;

    /// <summary>The day of the month, where it is a day; else 0.</summary>
    public int Day;

    /// <summary>The first day, where it is a run of days.</summary>
    public int FirstDay;

    /// <summary>Whether "level" follows, so that it is measured against.</summary>
    public bool IsLevel;
}
