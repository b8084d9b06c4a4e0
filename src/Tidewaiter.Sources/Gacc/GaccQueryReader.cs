using System.Globalization;
using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Gacc;

/// <summary>
/// Reads what the online query of China's customs (stats.customs.gov.cn) exports: products of eight digits by partner, customs regime
/// and province, in dollars, as GB18030. The file says neither its months nor whether it holds exports or imports: the caller must.
/// </summary>
public sealed class GaccQueryReader : IFigureReader
{
    // The site stops an export here without a word: the last product may then lack rows.
    private const int MostRows = 10_000;

    private const string Product = "Commodity code";
    private const string Partner = "Trading partner";
    private const string Dollars = "US dollar";

    private static readonly string[] Columns = [Product, Partner, Dollars];
    private static readonly Lazy<Encoding> Chinese = new(() =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    });

    /// <inheritdoc/>
    public string Id => "gacc-query/1";

    /// <inheritdoc/>
    public string Format => "China's customs, export of the online query (CSV, GB18030)";

    /// <inheritdoc/>
    public Office Office => GaccSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => CsvTable.Has(file, [.. Columns, "Customs Regime"]);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var period = file.Notes.Period ?? throw Untold(
            file, "period", "the months that were asked for, told by whoever imports the file (--period), such as 2023-11 or 2023-01..2023-11");
        var direction = file.Notes.Direction ?? throw Untold(file, "flow", "exports or imports, told by whoever imports the file (--flow)");
        var rows = Whole(CsvTable.Read(file, Columns, Row, problems, IsUtf8(file) ? null : Chinese.Value), file, problems);
        var series = GaccSeries.Query;
        var release = GaccSeries.Release(series, period.End, file.Notes.Address ?? GaccSeries.QueryAddress, file.Notes.Published, transcribed: false, file, Id);
        return [.. rows.Where(row => !row.Partner.IsNone).GroupBy(row => (row.Product, row.Partner)).Select(group => new Figure(
            new(series, group.Key.Partner, direction, group.Key.Product),
            period,
            Measure.Amount,
            Interval.Point(group.Sum(row => row.Dollars)), // regimes and provinces together
            release,
            [],
            []))];
    }

    private static IEnumerable<QueryRow> Whole(IReadOnlyList<QueryRow> rows, SourceFile file, ReadProblems problems)
    {
        if (rows.Count < MostRows)
        {
            return rows;
        }

        var cut = rows[^1].Product;
        problems.Meet(new(new(
            file.Name, rows.Count + 1, Product, cut, $"fewer than {MostRows} rows: the site stops there, and the amounts of this product may lack some")));
        return rows.Where(row => row.Product != cut);
    }

    private static QueryRow Row(TableRow row)
    {
        var product = row.Text(Product).PadLeft(8, '0');
        if (product.Length is not (8 or 10) || !product.All(char.IsAsciiDigit))
        {
            throw row.Unreadable(Product, "a code of eight digits such as 27090000");
        }

        var partner = GaccPartners.TryFind(row.Text(Partner), out var code) ? code : throw row.Unreadable(Partner, GaccPartners.Form);
        return decimal.TryParse(row.Cell(Dollars), NumberStyles.Number, CultureInfo.InvariantCulture, out var dollars) && Math.Abs(dollars) < PrintedNumber.Largest
            ? new(product, partner == GaccSeries.Reporter ? default : partner, dollars) // what comes back to China is no trade between two economies
            : throw row.Unreadable(Dollars, "an amount in dollars such as 19,121,826");
    }

    // A file that was opened and saved again may have become UTF-8.
    private static bool IsUtf8(SourceFile file) => System.Text.Unicode.Utf8.IsValid(file.Bytes);

    private static ReadException Untold(SourceFile file, string what, string expected) => new(new(file.Name, 0, what, "nothing in the file", expected));

    private readonly record struct QueryRow(string Product, EconomyCode Partner, decimal Dollars);
}
