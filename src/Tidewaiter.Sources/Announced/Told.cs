using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Announced;

/// <summary>One number as one page told it.</summary>
/// <param name="Relay">The page, and what it printed.</param>
/// <param name="Value">The number.</param>
/// <param name="HalfUnit">Half a unit of its last digit.</param>
/// <param name="Hedged">Whether the page itself says that the number is not exact.</param>
/// <param name="Line">Where it stands in our file, so that ties are broken the same way on every machine.</param>
internal sealed record Told(Relay Relay, decimal Value, decimal HalfUnit, bool Hedged, int Line)
{
    /// <summary>Whether this page may have told that number: the number rounded, or cut off, gives what it printed.</summary>
    public bool Fits(Interval number) =>
        number.Meets(Relay.Value) || (!Hedged && number.Meets(Interval.CutOff(Value, HalfUnit)));
}
