namespace Tidewaiter.Checking;

/// <summary>Whether what was aimed at has come.</summary>
public enum OutcomeStatus
{
    /// <summary>Not yet, and the time is not over, or the figures do not reach so far.</summary>
    Open,

    /// <summary>It has come.</summary>
    Reached,

    /// <summary>The time is over without it.</summary>
    Missed,
}
