using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Figures of one article that hang together.</summary>
/// <param name="Kind">How.</param>
/// <param name="Result">The claim that follows from the others, by its place in the list of claims.</param>
/// <param name="Parts">The claims it follows from.</param>
/// <param name="Expected">What the parts make, each rounded as it is written. In the units of the result.</param>
/// <param name="Fit">Whether they agree.</param>
internal sealed record Relation(RelationKind Kind, int Result, IReadOnlyList<int> Parts, Interval Expected, RelationFit Fit)
{
    /// <summary>All claims in it.</summary>
    public IEnumerable<int> All => Parts.Append(Result);

    /// <summary>Whether it agrees, strictly or with the usual leniency.</summary>
    public bool Holds => Fit is RelationFit.Holds or RelationFit.HoldsRounded;
}
