namespace Tidewaiter.Figures;

/// <summary>A flow as statements name it: exports from one economy to another, their trade, or the balance of the first.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="From">The seller; of a balance, the one whose surplus is positive.</param>
/// <param name="To">The buyer.</param>
/// <remarks>What B imports from A <em>is</em> A's exports to B: a flow does not say who counted it.</remarks>
public readonly record struct Flow(FlowKind Kind, EconomyCode From, EconomyCode To)
{
    /// <summary>The same kind, the other way round.</summary>
    public Flow Reversed => this with { From = To, To = From };

    /// <summary>For people: <c>exports CHN to RUS</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {From} {(Kind == FlowKind.Exports ? "to" : "with")} {To}";
}
