using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>What a claim would have to be for a relation to hold, the others being right.</summary>
internal static class Solver
{
    /// <summary>The number in the claim's own sense, signed as it is written; <see langword="null"/> where the relation does not give it.</summary>
    public static Interval? For(int index, Relation relation, IReadOnlyList<Claim> claims)
    {
        if (index == relation.Result)
        {
            var turned = relation.Kind == RelationKind.Balance && Statement.Of(claims[index]).Turned;
            return turned ? -relation.Expected : relation.Expected;
        }

        if (Value(claims[relation.Result]) is not { } result)
        {
            return null;
        }

        if (relation.Kind == RelationKind.Repeat)
        {
            return result;
        }

        if (relation.Kind is RelationKind.Sum or RelationKind.Cumulative)
        {
            foreach (var part in relation.Parts)
            {
                if (part != index)
                {
                    if (Value(claims[part]) is not { } other)
                    {
                        return null;
                    }

                    result -= other;
                }
            }

            return result;
        }

        if (relation.Kind is not RelationKind.Growth || Value(claims[relation.Parts[0]]) is not { } level || Value(claims[relation.Parts[1]]) is not { } before)
        {
            return null;
        }

        var factor = (result * 0.01m) + Interval.Point(1);
        return index == relation.Parts[1] ? level.Over(factor)
            : factor.Low > 0 && before.Low > 0 ? new Interval(before.Low * factor.Low, before.High * factor.High)
            : null;
    }

    private static Interval? Value(Claim claim) => Band.Of(claim)?.Strict;
}
