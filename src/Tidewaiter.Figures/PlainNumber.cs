namespace Tidewaiter.Figures;

/// <summary>Numbers without the zeros at their end, which a computation or a table of fixed width left behind.</summary>
public static class PlainNumber
{
    /// <summary>The same number with no zeros at its end: 1.5 for 1.50.</summary>
    /// <param name="number">Any number.</param>
    public static decimal Of(decimal number)
    {
        if (number.Scale == 0)
        {
            return number;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        if (bits[2] != 0)
        {
            return number / 1.0000000000000000000000000000m;
        }

        // Of digits that fit into 64 bits, and nearly all do, the zeros are taken off at a tenth of what a division costs.
        var (digits, scale) = (unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]), number.Scale);
        while (scale > 0 && digits % 10 == 0)
        {
            (digits, scale) = (digits / 10, (byte)(scale - 1));
        }

        return new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, digits != 0 && decimal.IsNegative(number), scale);
    }
}
