namespace Tidewaiter.Figures;

/// <summary>Which numbers of a series belong together: one partner, one direction, one product.</summary>
/// <param name="Series">The series.</param>
/// <param name="Partner">The other economy, a group, or the world.</param>
/// <param name="Direction">What is counted at the reporter's border.</param>
/// <param name="Product">An HS code without blanks, or <see cref="AllProducts"/>.</param>
public sealed record FlowKey(Series Series, EconomyCode Partner, Direction Direction, string Product = FlowKey.AllProducts)
{
    /// <summary>All goods together.</summary>
    public const string AllProducts = "TOTAL";

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Series, Partner, Direction, Product == AllProducts ? 0 : Product.GetHashCode(StringComparison.Ordinal));
}
