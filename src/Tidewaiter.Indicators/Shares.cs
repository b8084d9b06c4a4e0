namespace Tidewaiter.Indicators;

/// <summary>A part in percent of its whole.</summary>
public static class Shares
{
    /// <summary>The share of one amount in another.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of the same office, months and currency.</param>
    /// <returns>In percent, 0 to 100 as a rule; <see langword="null"/> where the whole may be zero.</returns>
    /// <exception cref="ArgumentException">The two are not in one currency.</exception>
    /// <example>218 of 5,410 is 4.03 %.</example>
    public static Evidence? Of(Evidence part, Evidence whole)
    {
        if (part.Unit != whole.Unit)
        {
            throw new ArgumentException($"A share of {part.Unit} in {whole.Unit} has no meaning.");
        }

        if (part.Value.Over(whole.Value) is not { } ratio)
        {
            return null;
        }

        var value = ratio * 100;
        var size = Math.Abs(value.Middle);
        var allowance = size * ((part.Allowance / Math.Max(1, Math.Abs(part.Value.Middle)))
            + (whole.Allowance / Math.Abs(whole.Value.Middle)));
        var made = Arithmetic.Made(Operation.Share, value, "%", part.Period, [part, whole], allowance);

        // The office gives part and whole of one period together; a release of its own for each changes nothing in either.
        return part.IsDecisive && whole.IsDecisive ? made with { Standing = Standing.Computed } : made;
    }
}
