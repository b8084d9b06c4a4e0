namespace Tidewaiter.Claims.Periods;

/// <summary>What the words right before a time say of it.</summary>
internal enum PeriodLead : byte
{
    /// <summary>Nothing before it.</summary>
    None,

    /// <summary>"In", "during": a figure covers it.</summary>
    In,

    /// <summary>"Compared with", "than in": a change is measured against it.</summary>
    Against,

    /// <summary>"From": against it, or the start of a range.</summary>
    From,

    /// <summary>"On": against a month, and on a day.</summary>
    On,

    /// <summary>"Over": against a month or a year, and in the course of a span.</summary>
    Over,

    /// <summary>"Between": the start of a range.</summary>
    Between,

    /// <summary>"Since".</summary>
    Since,

    /// <summary>"By", "before", "by the end of".</summary>
    By,

    /// <summary>"Within", "in the next": a span from the article's day on.</summary>
    Within,

    /// <summary>"Through", "as of": from January on.</summary>
    Through,

    /// <summary>"So far in", "since the start of": of the year still running, the months that are over.</summary>
    SoFar,
}
