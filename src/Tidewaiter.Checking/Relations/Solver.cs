using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Relations;

/// <summary>Finds the single change that makes the figures of an article agree.</summary>
/// <param name="claims">The claims.</param>
/// <param name="of">The relations of each.</param>
internal sealed class Solver(IReadOnlyList<Claim> claims, ILookup<int, Relation> of)
{
    /// <summary>The likeliest change to one of the claims; <see langword="null"/> where no slip of the pen makes a relation hold without breaking another.</summary>
    /// <param name="relation">A relation that fails.</param>
    /// <param name="suspects">Those of its claims that may be wrong.</param>
    /// <param name="near">Whether all its figures stand in one breath.</param>
    /// <remarks>
    /// The change that settles most goes first; of equal ones that to the claim with the least support, then the cheapest slip, then the
    /// claim that follows from the others.
    /// </remarks>
    public Change? For(Relation relation, IEnumerable<int> suspects, bool near) =>
        suspects.Select(index => Change(relation, index, near))
            .OfType<Change>()
            .OrderByDescending(change => change.Settles)
            .ThenBy(change => of[change.Index].Count(other => other.Holds))
            .ThenBy(change => change.Cost)
            .ThenByDescending(change => change.Index == relation.Result)
            .FirstOrDefault();

    private Change? Change(Relation relation, int index, bool near)
    {
        if (relation.For(index) is not { } expected || ArithmeticRepairs.Of(claims[index], expected, near) is not var (candidate, to)
            || Band.Of(candidate.To) is not { } band)
        {
            return null;
        }

        var (settles, itself) = (0, false);
        foreach (var other in of[index])
        {
            var (fails, would) = (other.Fit == RelationFit.Fails, other.WouldFail(index, band));
            if (would && !fails)
            {
                return null;
            }

            if (fails && !would)
            {
                settles++;
                itself |= other == relation;
            }
        }

        return itself ? new(index, new(candidate.Edit, to, null, null), candidate.Cost, settles) : null;
    }
}
