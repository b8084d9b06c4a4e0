namespace Tidewaiter.Indicators;

/// <summary>How many points of a whole's growth a part brought.</summary>
public static class Contributions
{
    /// <summary>The contribution of one part.</summary>
    /// <param name="after">The part's amount.</param>
    /// <param name="before">The part's amount in the months compared with.</param>
    /// <param name="whole">The whole's amount in the months compared with.</param>
    /// <returns>In percentage points of the whole's growth; those of all parts add up to it. <see langword="null"/> where the whole may have been zero.</returns>
    /// <remarks>(after − before) ÷ whole before × 100. Method: docs/indicators/contribution.md.</remarks>
    /// <exception cref="ArgumentException">The amounts are not in one currency.</exception>
    /// <example>Exports rose from 67 to 100 while trade had been 172: they brought 19 of the 27 points that trade grew by.</example>
    public static Evidence? Of(Evidence after, Evidence before, Evidence whole)
    {
        if (after.Unit != before.Unit || after.Unit != whole.Unit)
        {
            throw new ArgumentException($"A change of {before.Unit} to {after.Unit} brings nothing to a growth of {whole.Unit}.");
        }

        var change = Arithmetic.Compared(
            Operation.Difference, after.Value - before.Value, after.Unit, after, before, after.Allowance + before.Allowance);
        if (change.Value.Over(whole.Value) is not { } part)
        {
            return null;
        }

        var allowance = 100 * (change.Allowance + (Math.Abs(part.Middle) * whole.Allowance)) / Math.Abs(whole.Value.Middle);
        var made = Arithmetic.Made(Operation.Contribution, part * 100, "pp", after.Period, [change, whole], allowance);
        return made.Standing == Standing.Composed && after.IsDecisive && before.Standing <= Standing.Across && whole.Standing <= Standing.Across
            ? made with { Standing = Standing.Across }
            : made;
    }
}
