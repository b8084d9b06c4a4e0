namespace Tidewaiter.Claims.Quantities;

/// <summary>Reads digits with their points and commas, as English, Indian and continental writers set them.</summary>
internal static class NumberLiteral
{
    private const int MostDigits = 18; // longer runs are account numbers and the like

    /// <summary>Reads a number.</summary>
    /// <param name="written">Digits, commas and points; digits at both ends.</param>
    /// <param name="value">The number; 0 where it is none.</param>
    /// <param name="decimals">How many digits stand behind the decimal point or comma.</param>
    /// <returns>False for dates (<c>07.12.2023</c>), odd groups and runs too long to be an amount.</returns>
    public static bool TryRead(ReadOnlySpan<char> written, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        if (written.Length > MostDigits * 2 || !FindDecimals(written, out var point))
        {
            return false;
        }

        var (digits, number) = (0, 0UL);
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                if (++digits > MostDigits)
                {
                    return false;
                }

                number = (number * 10) + (uint)(written[i] - '0');
                decimals += i > point ? 1 : 0;
            }
        }

        value = Make(number, decimals);
        return true;
    }

    /// <summary>A number of its digits and how many of them are decimals.</summary>
    public static decimal Make(ulong digits, int decimals) =>
        new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, (byte)decimals);

    /// <summary>Half a unit of the last of so many decimals.</summary>
    public static decimal Half(int decimals) => new(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28));

    // Where the decimals start: behind the last separator, where that is no mark of thousands; int.MaxValue where there are none.
    private static bool FindDecimals(ReadOnlySpan<char> written, out int point)
    {
        point = int.MaxValue;
        var lastComma = written.LastIndexOf(',');
        var lastPoint = written.LastIndexOf('.');
        if (lastComma < 0 && lastPoint < 0)
        {
            return true;
        }

        if (lastComma >= 0 && lastPoint >= 0)
        {
            // 1,234.5 or 1.234,5: the later of the two marks the decimals, and must stand once.
            var (separator, group) = lastPoint > lastComma ? ('.', ',') : (',', '.');
            point = Math.Max(lastPoint, lastComma);
            return written[..point].IndexOf(separator) < 0 && AreGroups(written[..point], group);
        }

        var mark = lastComma >= 0 ? ',' : '.';
        var last = Math.Max(lastComma, lastPoint);
        var single = written.IndexOf(mark) == last;
        if (mark == '.' && single)
        {
            point = last;
            return true;
        }

        if (AreGroups(written, mark) && !(single && written[0] == '0'))
        {
            return true;
        }

        // 26,7 or 0,345: no group of three, so the comma marks decimals.
        point = last;
        return single && mark == ',';
    }

    // One to three digits, then groups of three, or of two before the last one, as in India: 1,23,456.
    private static bool AreGroups(ReadOnlySpan<char> written, char mark)
    {
        var (size, groups) = (0, 0);
        var indian = false;
        foreach (var c in written)
        {
            if (c == mark)
            {
                if (groups == 0 ? size is 0 or > 3 : size is not (2 or 3) || (indian && size == 3))
                {
                    return false;
                }

                indian |= groups > 0 && size == 2;
                (size, groups) = (0, groups + 1);
            }
            else
            {
                size++;
            }
        }

        return groups > 0 && (size == 3 && (mark == ',' || !indian));
    }
}
