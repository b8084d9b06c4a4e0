namespace Tidewaiter.Checking.Repairs;

/// <summary>How far a search for repairs goes: what lies beyond is not even made.</summary>
/// <param name="Cost">The most that one may cost.</param>
/// <param name="Hits">The most statements among its rivals that may fit the claim by chance.</param>
/// <param name="Chance">How many of one statement would.</param>
internal readonly record struct Budget(decimal Cost, decimal Hits, decimal Chance)
{
    /// <summary>Everything is worth making.</summary>
    public static readonly Budget Unbounded = new(decimal.MaxValue, Hits: 0, Chance: 0);

    /// <summary>Whether a repair of such a cost, with so many rivals, is worth making: most are not.</summary>
    public bool Allows(decimal cost, int rivals) => cost <= Cost && rivals * Chance <= Hits;
}
