namespace Tidewaiter.Figures;

/// <summary>One published value of a series, as it stood in one release.</summary>
/// <param name="Flow">Series, partner, direction and product.</param>
/// <param name="Period">The months it covers.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Value">The number within its printed precision. Amounts in whole units of the series' currency, rates in percent.</param>
/// <param name="Release">The release it came in.</param>
/// <param name="Relays">Pages that passed the same number on, the most precise first; empty where the office's own file was read.</param>
/// <param name="Conflicts">Relays of the same release whose number does not fit: kept and shown, never mixed in.</param>
public sealed record Figure(
    FlowKey Flow,
    Period Period,
    Measure Measure,
    Interval Value,
    Release Release,
    IReadOnlyList<Relay> Relays,
    IReadOnlyList<Relay> Conflicts)
{
    /// <summary>The number in the middle of what is known: as printed.</summary>
    public decimal Printed => Value.Middle;
}
