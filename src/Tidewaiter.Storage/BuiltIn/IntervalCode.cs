using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>An interval as three whole numbers: a power of ten, the lower end, and the width, both in units of that power.</summary>
internal static class IntervalCode
{
    private const int LeastPower = -28;
    private const int MostPower = 28;

    /// <exception cref="ArgumentException">It has more than 18 digits.</exception>
    public static void Write(ByteWriter writer, Interval value)
    {
        var (low, width) = (value.Low, value.High - value.Low);
        if (width < 0)
        {
            throw new ArgumentException($"{value} ends before it begins.");
        }

        var power = 0;
        while (power > LeastPower && !(decimal.IsInteger(low) && decimal.IsInteger(width)))
        {
            (low, width, power) = (Times(low), Times(width), power - 1);
        }

        while (power < MostPower && (low != 0 || width != 0) && low % 10 == 0 && width % 10 == 0)
        {
            (low, width, power) = (low / 10, width / 10, power + 1);
        }

        if (Math.Abs(low) > long.MaxValue || width > long.MaxValue)
        {
            throw TooLong(value);
        }

        writer.Signed(power);
        writer.Signed((long)low);
        writer.Number((ulong)width);

        decimal Times(decimal number) => Math.Abs(number) < 1e18m ? number * 10 : throw TooLong(value);
    }

    public static Interval Read(ref ByteReader reader)
    {
        var power = reader.Signed();
        if (power is < LeastPower or > MostPower)
        {
            throw reader.Damaged($"gives a power of ten of {power}");
        }

        var low = (decimal)reader.Signed();
        var width = (decimal)reader.Number();
        try
        {
            for (; power > 0; power--)
            {
                (low, width) = (low * 10, width * 10);
            }

            if (power < 0)
            {
                var unit = new decimal(1, 0, 0, isNegative: false, (byte)-power);
                (low, width) = (low * unit, width * unit);
            }

            return new(low, low + width);
        }
        catch (OverflowException)
        {
            throw reader.Damaged("holds a number that is too large");
        }
    }

    private static ArgumentException TooLong(Interval value) => new($"{value} has more digits than a figure can have.");
}
