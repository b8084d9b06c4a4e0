using Tidewaiter.Checking.Repairs;

namespace Tidewaiter.Checking.Judging;

/// <summary>Whether a repair is so plain that it settles a case in doubt.</summary>
internal static class Convincing
{
    private const decimal PlainCost = 1.85m;
    private const int PlainDigits = 3;

    /// <summary>
    /// True where one of the commonest slips turns the claim into a confirmed statement, digit for digit, with digits enough that this is no chance.
    /// </summary>
    public static bool Is(Case file, IReadOnlyList<(Candidate Candidate, Official Official)> found) =>
        found is [var (candidate, official), ..]
        && candidate.Cost <= PlainCost
        && Band.DigitsOf(file.Claim) >= PlainDigits
        && official.Evidence.IsDecisive;
}
