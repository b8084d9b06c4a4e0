using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A period that may have been meant instead of a claim's own.</summary>
/// <param name="Period">The period.</param>
/// <param name="Base">What the claim would be measured against then; <see langword="null"/> where it is of one period.</param>
/// <param name="Cost">How unlikely the slip is.</param>
/// <param name="Rivals">How many others are as near.</param>
internal readonly record struct Span(Period Period, Period? Base, decimal Cost, int Rivals)
{
    /// <summary>The claim as of this period.</summary>
    public Candidate Of(Claim claim) => new(Edit.OtherPeriod, claim with { Period = Period, Base = Base }, Cost) { Rivals = Rivals };
}
