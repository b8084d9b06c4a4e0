namespace Tidewaiter.Checking.Judging;

/// <summary>How a claim lies to a number, the best first.</summary>
internal enum Agreement
{
    /// <summary>The number lies in the claim's interval and is as precise.</summary>
    Meets,

    /// <summary>It does, if the claim was cut off, is one off in its last digit, or has zeros that stand for rounding.</summary>
    MeetsRounded,

    /// <summary>It does, but is too coarse, or put together from too much, to confirm.</summary>
    MeetsLoosely,

    /// <summary>It does not, but revisions or another relay of the same release may explain that.</summary>
    Near,

    /// <summary>It does not.</summary>
    Off,

    /// <summary>There is no number.</summary>
    None,
}
