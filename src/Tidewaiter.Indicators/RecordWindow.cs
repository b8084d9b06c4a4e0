using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>An amount beside the earlier ones of its kind.</summary>
/// <param name="Own">The amount itself.</param>
/// <param name="Greatest">The greatest of the earlier ones.</param>
/// <param name="Least">The least of the earlier ones.</param>
/// <param name="Earliest">How far back the figures reach.</param>
/// <param name="Compared">How many earlier ones could be compared.</param>
public sealed record RecordWindow(Evidence Own, Evidence Greatest, Evidence Least, Period Earliest, int Compared)
{
    /// <summary>Whether it is above all earlier ones, as far as they are known.</summary>
    public bool IsHigh => Math.Abs(Own.Value.Middle) >= Math.Abs(Greatest.Value.Middle);

    /// <summary>Whether it is below all earlier ones, as far as they are known.</summary>
    public bool IsLow => Math.Abs(Own.Value.Middle) <= Math.Abs(Least.Value.Middle);

    /// <summary>Whether an earlier one was greater beyond what revisions could explain.</summary>
    public bool IsSurpassed => Math.Abs(Greatest.Value.Middle) - Greatest.Allowance - Greatest.Value.HalfWidth
        > Math.Abs(Own.Value.Middle) + Own.Allowance + Own.Value.HalfWidth;
}
