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
        All = [result.Term.Index, .. parts.Select(part => part.Term.Index)];
        haveOneOrigin = HaveOneOrigin();
        Fit = FitOf(-1, default);
    }

    /// <summary>How they hang together.</summary>
    public RelationKind Kind { get; }

    /// <summary>The claim that follows from the others, by its place in the list of claims.</summary>
    public int Result => result.Term.Index;

    /// <summary>The claims it follows from.</summary>
    public IEnumerable<int> Parts => All.Skip(1);

    /// <summary>All claims in it, the one that follows first.</summary>
    public IReadOnlyList<int> All { get; }

    /// <summary>Whether they agree.</summary>
    public RelationFit Fit { get; }

    /// <summary>Whether it agrees, strictly or with the usual leniency.</summary>
    public bool Holds => Fit is RelationFit.Holds or RelationFit.HoldsRounded;

    /// <summary>What the claim at a place would have to be, the others being right; <see langword="null"/> where the equation does not give it.</summary>
    public Interval? For(int index)
    {
        var at = PlaceOf(index);
        return Solve(at, new(Lax: false)) is { } value ? (at < 0 ? result : parts[at]).Out(value) : null;
    }

    /// <summary>Whether the claims would still disagree if the one with an index had another number.</summary>
    public bool WouldFail(int index, Band band) => FitOf(index, band) == RelationFit.Fails;

    private bool IsQuotient => Kind is RelationKind.Growth or RelationKind.Multiple or RelationKind.Share;

    private int PlaceOf(int index) => index == Result ? -1 : Array.FindIndex(parts, part => part.Term.Index == index);

    private RelationFit FitOf(int changed, Band band)
    {
        var (strict, lax) = (new Reading(Lax: false, changed, band), new Reading(Lax: true, changed, band));
        return Solve(-1, strict) is not { } expected || Solve(-1, lax) is not { } loosely ? RelationFit.Open
            : Comparison.Touch(strict.Of(result), expected) ? RelationFit.Holds
            : Comparison.Touch(lax.Of(result), loosely) ? RelationFit.HoldsRounded
            : (revised > 0 && Comparison.Touch(lax.Of(result), loosely.Widen(Slack(expected)))) || !haveOneOrigin ? RelationFit.Open
            : RelationFit.Fails;
    }

    // The member at a place among the parts, or the result where it is negative.
    private Interval? Solve(int wanted, Reading reading)
    {
        if (Kind == RelationKind.Between)
        {
            return wanted < 0 ? reading.Of(parts[0]).Enclose(reading.Of(parts[1])) : null;
        }

        if (IsQuotient)
        {
            return wanted switch
            {
                < 0 => reading.Of(parts[0]).Over(reading.Of(parts[1])),
                0 => Product(reading.Of(result), reading.Of(parts[1])),
                _ => reading.Of(parts[0]).Over(reading.Of(result)),
            };
        }

        var sum = wanted < 0 ? Interval.Point(0) : reading.Of(result);
        for (var i = 0; i < parts.Length; i++)
        {
            sum = wanted < 0 ? sum + reading.Of(parts[i]) : i == wanted ? sum : sum - reading.Of(parts[i]);
        }

        return sum;
    }

    // Amounts and their ratios are positive; what is not has been read wrongly.
    private static Interval? Product(Interval one, Interval other) =>
        one.Low > 0 && other.Low > 0 ? new(one.Low * other.Low, one.High * other.High) : null;

    private decimal Slack(Interval expected)
    {
        var largest = Math.Abs(expected.Middle);
        if (!IsQuotient)
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

    // The numbers as they are written, or with the usual leniency; one of them may be another.
    private readonly record struct Reading(bool Lax, int Changed = -1, Band Band = default)
    {
        public Interval Of(Member member) => member.In(
            member.Term.Index == Changed ? (Lax ? Band.Lax : Band.Strict) : Lax ? member.Term.Lax : member.Term.Value);
    }
}
