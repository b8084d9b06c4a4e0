using Tidewaiter.Checking.Judging;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>An equation between figures of one article: a sum, a quotient, or a whole that lies between its parts.</summary>
/// <remarks>Any of its figures can be asked for, given the others.</remarks>
internal sealed class Relation
{
    private readonly Member result;
    private readonly Member[] parts;
    private readonly decimal revised;
    private readonly bool haveOneOrigin;

    /// <summary>Makes the relation, and tells whether it holds.</summary>
    /// <param name="kind">How the claims hang together.</param>
    /// <param name="result">The claim that follows.</param>
    /// <param name="parts">The claims it follows from; of a quotient, what is divided and by what.</param>
    /// <param name="revised">How far revisions between the parts may move it, as a part of the amounts.</param>
    public Relation(RelationKind kind, Member result, Member[] parts, decimal revised = 0)
    {
        (Kind, this.result, this.parts, this.revised) = (kind, result, parts, revised);
        haveOneOrigin = HaveOneOrigin();
        Fit = FitOf(-1, default);
    }

    /// <summary>How they hang together.</summary>
    public RelationKind Kind { get; }

    /// <summary>The claim that follows from the others, by its place in the list of claims.</summary>
    public int Result => result.Term.Index;

    /// <summary>The claims it follows from.</summary>
    public IEnumerable<int> Parts => parts.Select(part => part.Term.Index);

    /// <summary>All claims in it.</summary>
    public IEnumerable<int> All => Parts.Append(Result);

    /// <summary>Whether they agree.</summary>
    public RelationFit Fit { get; }

    /// <summary>Whether it agrees, strictly or with the usual leniency.</summary>
    public bool Holds => Fit is RelationFit.Holds or RelationFit.HoldsRounded;

    /// <summary>What the claim at a place would have to be, the others being right; <see langword="null"/> where the equation does not give it.</summary>
    public Interval? For(int index)
    {
        var at = PlaceOf(index);
        return Solve(at, member => member.In(member.Term.Value)) is { } value ? (at < 0 ? result : parts[at]).Out(value) : null;
    }

    /// <summary>Whether the claims would agree if the one at a place had another number.</summary>
    public bool WouldFail(int index, Band band) => FitOf(index, band) == RelationFit.Fails;

    private int PlaceOf(int index) => index == Result ? -1 : Array.FindIndex(parts, part => part.Term.Index == index);

    private RelationFit FitOf(int changed, Band band)
    {
        var (strict, lax) = (Solve(-1, Strict), Solve(-1, Lax));
        return strict is not { } expected || lax is not { } loosely ? RelationFit.Open
            : Comparison.Touch(Strict(result), expected) ? RelationFit.Holds
            : Comparison.Touch(Lax(result), loosely) ? RelationFit.HoldsRounded
            : (revised > 0 && Comparison.Touch(Lax(result), loosely.Widen(Slack(expected)))) || !haveOneOrigin ? RelationFit.Open
            : RelationFit.Fails;

        Interval Strict(Member member) => member.In(changed >= 0 && member.Term.Index == changed ? band.Strict : member.Term.Value);

        Interval Lax(Member member) => member.In(changed >= 0 && member.Term.Index == changed ? band.Lax : member.Term.Lax);
    }

    // The member at a place among the parts, or the result where it is negative.
    private Interval? Solve(int wanted, Func<Member, Interval> valueOf)
    {
        switch (Kind)
        {
            case RelationKind.Between:
                return wanted < 0 ? valueOf(parts[0]).Enclose(valueOf(parts[1])) : null;
            case RelationKind.Growth or RelationKind.Multiple or RelationKind.Share:
                return wanted switch
                {
                    < 0 => valueOf(parts[0]).Over(valueOf(parts[1])),
                    0 => Product(valueOf(result), valueOf(parts[1])),
                    _ => valueOf(parts[0]).Over(valueOf(result)),
                };
            default:
                var sum = wanted < 0 ? Interval.Point(0) : valueOf(result);
                for (var i = 0; i < parts.Length; i++)
                {
                    sum = wanted < 0 ? sum + valueOf(parts[i]) : i == wanted ? sum : sum - valueOf(parts[i]);
                }

                return sum;
        }
    }

    // Amounts and their ratios are positive; what is not has been read wrongly.
    private static Interval? Product(Interval one, Interval other) =>
        one.Low > 0 && other.Low > 0 ? new(one.Low * other.Low, one.High * other.High) : null;

    private decimal Slack(Interval expected)
    {
        var largest = Math.Abs(expected.Middle);
        if (Kind is not (RelationKind.Growth or RelationKind.Multiple or RelationKind.Share))
        {
            foreach (var part in parts)
            {
                largest = Math.Max(largest, Math.Abs(part.Term.Value.Middle));
            }
        }

        return revised * largest;
    }

    // What two offices count need not add up; where the text credits nobody, it goes on speaking of the same.
    private bool HaveOneOrigin()
    {
        var origin = result.Term.Origin;
        foreach (var part in parts)
        {
            if (part.Term.Origin is { } other && other != (origin ??= other))
            {
                return false;
            }
        }

        return true;
    }
}
