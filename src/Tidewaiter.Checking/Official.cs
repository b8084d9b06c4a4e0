using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking;

/// <summary>What official figures say to a claim: the number, whose it is, when it came out, and how it was reached.</summary>
/// <param name="Evidence">The number with its derivation.</param>
/// <param name="Series">The series it is of.</param>
/// <param name="Partner">The other economy.</param>
/// <param name="Direction">What the office counts.</param>
/// <param name="Product">An HS code, or <see cref="FlowKey.AllProducts"/>.</param>
public sealed record Official(Evidence Evidence, Series Series, EconomyCode Partner, Direction Direction, string Product)
{
    /// <summary>The number in the middle of what is known.</summary>
    public decimal Value => Evidence.Value.Middle;

    /// <summary>The release to cite: the latest that went in. <see langword="null"/> where no published figure did.</summary>
    public Release? Release => Evidence.Cited?.Release;

    /// <summary>The page that passed it on most precisely; <see langword="null"/> where the office's own file was read.</summary>
    public Relay? Relay => Evidence.Cited?.Relays is [var relay, ..] ? relay : null;
}
