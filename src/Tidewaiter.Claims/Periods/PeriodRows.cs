namespace Tidewaiter.Claims.Periods;

/// <summary>The rows of one language from which <see cref="PeriodTables"/> are compiled.</summary>
internal sealed record PeriodRows
{
    /// <summary>Words by what they do, with their numbers. A word may stand in several rows; its number is that of the last one that gives one.</summary>
    public required IEnumerable<(PeriodTerm Term, int Number, string Words)> Terms { get; init; }

    /// <summary>What stands before a time.</summary>
    public required IEnumerable<(string, PeriodLead)> Leads { get; init; }

    /// <summary>Phrases with a meaning of their own.</summary>
    public required IEnumerable<(string, FixedPeriod)> Fixed { get; init; }
}
