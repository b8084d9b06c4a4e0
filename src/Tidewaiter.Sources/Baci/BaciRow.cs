using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Baci;

/// <summary>A row of BACI as CEPII publishes it: year <c>t</c>, exporter <c>i</c>, importer <c>j</c>, product <c>k</c>, thousand dollars <c>v</c>, tonnes <c>q</c>.</summary>
internal readonly record struct BaciRow(int Year, EconomyCode Exporter, EconomyCode Importer, string Product, decimal? Dollars)
{
    public static readonly string[] Columns = ["t", "i", "j", "k", "v"];

    public static BaciRow Read(TableRow row)
    {
        // Programs that take codes for numbers lose the zero of chapters 01 to 09.
        var product = row.Text("k").PadLeft(6, '0');
        return product.Length == 6 && product.All(char.IsAsciiDigit)
            ? new(YearOf(row, "t"), Economy(row, "i"), Economy(row, "j"), product, row.Cell("v").IsEmpty ? null : row.Number("v") * 1_000)
            : throw row.Unreadable("k", "an HS code of six digits such as 270900");
    }

    public static int YearOf(TableRow row, string column) =>
        int.TryParse(row.Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && TradeYears.Contains(year)
            ? year
            : throw row.Unreadable(column, "a year such as 2022");

    private static EconomyCode Economy(TableRow row, string column) =>
        M49.TryFind(row.Cell(column), out var economy) ? economy : throw row.Unreadable(column, M49.Form);
}
