namespace Tidewaiter.Figures;

/// <summary>Numbers without the zeros at their end, which a computation or a table of fixed width left behind.</summary>
public static class PlainNumber
{
    /// <summary>The same number with no zeros at its end: 1.5 for 1.50.</summary>
    /// <param name="number">Any number.</param>
    public static decimal Of(decimal number) => number.Scale == 0 ? number : number / 1.0000000000000000000000000000m;
}
