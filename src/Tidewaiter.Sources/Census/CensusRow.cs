using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Census;

/// <summary>A year of trade with one partner, in million dollars as printed, with the tails of binary arithmetic rounded away.</summary>
internal sealed record CensusRow(string Code, EconomyCode Partner, int Year, decimal[] Imports, decimal[] Exports)
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] ImportColumns = [.. Months.Select(month => "I" + month)];
    private static readonly string[] ExportColumns = [.. Months.Select(month => "E" + month)];

    public static readonly string[] Columns = ["year", "CTY_CODE", .. ImportColumns, .. ExportColumns];

    public static CensusRow Read(TableRow row)
    {
        var year = row.Number("year");
        if (year != decimal.Truncate(year) || year is < 1 or > 9999 || !TradeYears.Contains((int)year))
        {
            throw row.Unreadable("year", "a year such as 2022");
        }

        var code = row.Text("CTY_CODE").PadLeft(4, '0'); // programs that take codes for numbers lose the zeros
        return CensusPartners.TryFind(code, out var partner)
            ? new(code, partner, (int)year, Amounts(row, ImportColumns), Amounts(row, ExportColumns))
            : throw row.Unreadable("CTY_CODE", "a partner code of the Census Bureau that the reader knows");
    }

    /// <summary>The amounts of one direction as intervals in dollars.</summary>
    /// <remarks>
    /// Until 2002 amounts are printed with one decimal of a million, from 2003 on to the dollar; some groups keep the one decimal.
    /// A row most of whose amounts have more than three decimals is printed to the dollar; in others each amount is as precise as its
    /// digits, and has one decimal at least, since a trailing zero is not written.
    /// </remarks>
    public static Interval[] ToDollars(decimal[] millions)
    {
        var written = millions.Where(amount => amount != 0).ToArray();
        var toTheDollar = written.Count(amount => amount.Scale > 3) * 2 > written.Length;
        return [.. millions.Select(amount => toTheDollar
            ? Interval.Point(amount * 1_000_000)
            : Interval.Rounded(amount * 1_000_000, new decimal(5_000_000) / Power(Math.Max(1, (int)amount.Scale)) / 10))];
    }

    // 15134.70 and 15134.7 are one number; written out, its digits would say otherwise.
    private static decimal[] Amounts(TableRow row, string[] columns) => [.. columns.Select(column => PlainNumber.Of(Math.Round(row.Number(column), 6)))];

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
