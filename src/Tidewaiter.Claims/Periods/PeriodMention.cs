using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>A mention of time: where it stands, what it does, and what it means once the article's day is known.</summary>
internal readonly record struct PeriodMention
{
    /// <summary>What it does.</summary>
    public required PeriodRole Role { get; init; }

    /// <summary>Its first token, the preposition included.</summary>
    public required int First { get; init; }

    /// <summary>Just behind its last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>The months; <see langword="null"/> where neither the text nor the article's day tells them.</summary>
    public Period? Period { get; init; }

    /// <summary>Of a day or a run of days in one month: the first of them, 1 to 31; 0 where it is no day.</summary>
    public int FirstDay { get; init; }

    /// <summary>The last of them.</summary>
    public int LastDay { get; init; }

    /// <summary>Of a comparison: how many months lie between the two periods (12 year on year, 1 month on month, 3 quarter on quarter); 0 where it means "as many months, just before".</summary>
    public int MonthsBack { get; init; }

    /// <summary>Whether it names a time of its own, so that later sentences refer to it ("the period", "the same month").</summary>
    public bool Named { get; init; }

    /// <summary>Whether the words point back to another mention ("the period", "that month", "the same period"), which <see cref="Period"/> already resolves where it can.</summary>
    public bool Refers { get; init; }

    /// <summary>The name of the rule that read it.</summary>
    public required string Rule { get; init; }
}
