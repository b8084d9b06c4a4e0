namespace Tidewaiter.Figures;

/// <summary>One office's one way of counting. Revisions exist only within one series; two series that differ are two opinions.</summary>
/// <param name="Id">A short key, the same for ever: <c>gacc-announced-usd</c>.</param>
/// <param name="Publisher">The office by its full name.</param>
/// <param name="Dataset">Which of its publications.</param>
/// <param name="Reporter">The economy whose border it counts at.</param>
/// <param name="ExportValuation">How exports are valued: <c>FOB</c>, <c>FAS</c>.</param>
/// <param name="ImportValuation">How imports are valued: <c>CIF</c>, <c>customs value</c>.</param>
/// <param name="Basis">Customs or balance of payments, adjusted or not.</param>
/// <param name="Currency">ISO 4217 code of the amounts; rates are computed in it.</param>
/// <param name="UsualDay">
/// The day of the following month on which a month is usually out: 9 for the ninth; 38 counts on into the month after.
/// </param>
/// <param name="RevisionPercent">How far the office has been seen to revise an amount later, in percent; 0 where it is not known to.</param>
public sealed record Series(
    string Id,
    string Publisher,
    string Dataset,
    EconomyCode Reporter,
    string ExportValuation,
    string ImportValuation,
    string Basis,
    string Currency,
    int UsualDay,
    decimal RevisionPercent)
{
    /// <summary>Whether it was made from both sides' reports, so that it is no office's own account and mirrors nothing.</summary>
    public bool IsReconciled => Basis == "reconciled";

    /// <summary>Of a few letters of the key: series are few, and looked up by the thousand.</summary>
    public override int GetHashCode() => Id.Length == 0 ? 0 : (Id.Length << 24) ^ (Id[0] << 16) ^ (Id[Id.Length / 2] << 8) ^ Id[^1];

    /// <summary>The day on which figures up to that month are usually out.</summary>
    public DateOnly UsuallyOut(Month end) => end.DayAfter(UsualDay);
}
