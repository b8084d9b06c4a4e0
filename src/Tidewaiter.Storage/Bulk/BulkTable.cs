using System.Globalization;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage.Bulk;

/// <summary>A large flat table as statements of the engine: which types its columns have, which rows count, what a row is as an observation.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="isGzip">Whether it is packed.</param>
/// <param name="headings">Its first line.</param>
/// <param name="columns">Which of them is what.</param>
internal sealed class BulkTable(string path, bool isGzip, IReadOnlyList<string> headings, BulkColumns columns)
{
    /// <summary>The most cells that do not read, in rows that the engine leaves out: it keeps each with its row.</summary>
    public const int MostRejects = 100_000;

    private const string NoAmount = "-9223372036854775807";

    // Less than the number of any product.
    private const string NoProduct = "-2147483647";

    // Amounts are kept to a thousandth of what they are told in: the bulk files have three decimals at most.
    private const int Thousandths = 1_000;
    private const int ChapterDigits = 2;

    /// <summary>Of a value in the table, how many decimals it has in the store.</summary>
    private int Decimals => columns.Unit % Thousandths == 0 ? 0 : 3;

    /// <summary>
    /// The statement that reads the file into <c>observations</c>. Areas and months that are not known become −1 and the year 1, areas that are left out on purpose
    /// <see cref="BulkAreas.LeftOut"/>: to take the few out afterwards costs less than to ask of each row.
    /// </summary>
    /// <remarks>The codes of <see cref="Codes"/> must be learnt.</remarks>
    public string Insert(BulkAreas areas) => $"""
        INSERT INTO observations
        SELECT coalesce({Series}, -1), coalesce({Partner}, -1), {Direction}, coalesce({Product}, {NoProduct}), coalesce({Month(first: true)}, DATE '0001-01-01'),
               coalesce({Month(first: false)}, DATE '0001-01-01'), 'Amount', coalesce({Amount}, {NoAmount}), 0, {Decimals},
               coalesce({areas.Release(Name(columns.Reporter))}, -1), 0, NULL
        FROM {Read(rejects: true)}{Where}
        """;

    /// <summary>The query of the products' codes, where they are text: they are to be known before the file is read. Else null.</summary>
    public string? Codes => columns.ProductDigits > 0 ? null : $"SELECT DISTINCT coalesce({Name(columns.Product)}, '') FROM {Read(rejects: false)}{Where}";

    /// <summary>The number of the chapter that the number of a product belongs to, in the engine's words.</summary>
    public string Chapter => columns.SumsChapters ? $"product // 1{new string('0', columns.ProductDigits - ChapterDigits)}" : "0";

    /// <summary>What <see cref="Insert"/> makes of rows whose cells do not read, as conditions on <c>observations</c> of which one holds.</summary>
    public static IReadOnlyList<string> Bad { get; } = ["series = -1", "partner = -1", "first_month < DATE '1900-01-01'", $"product = {NoProduct}", $"low = {NoAmount}"];

    /// <summary>The first rows whose cells do not read, each with its line, the column and what stands there; slow.</summary>
    public string BadCells(int most) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT line, bad[1], bad[2] FROM (
            SELECT line, CASE
                WHEN {Month(first: true)} IS NULL THEN {Pair(columns.Period)} WHEN {Series} IS NULL THEN {Pair(columns.Reporter)}
                WHEN {Partner} IS NULL THEN {Pair(columns.Partner)} WHEN {Product} IS NULL THEN {Pair(columns.Product)}
                WHEN {Amount} IS NULL THEN {Pair(columns.Amount)} END AS bad
            FROM (SELECT row_number() OVER () + 1 AS line, * FROM {Read(rejects: false)}){Where})
        WHERE bad IS NOT NULL ORDER BY line LIMIT {most}
        """);

    /// <summary>What a heading is called in an error.</summary>
    public string Expected(string column) =>
        column == columns.Amount ? "a number"
        : column == columns.Period ? "a year such as 2022, or a month such as 202211"
        : column == columns.Reporter || column == columns.Partner ? "a number of an economy such as 156 (China)"
        : columns.ProductDigits > 0 ? $"a code of {columns.ProductDigits} digits"
        : "TOTAL or a code of products";

    /// <summary>What a row is called in an error.</summary>
    public string ExpectedRow => string.Create(CultureInfo.InvariantCulture, $"a row of {headings.Count} cells");

    /// <summary>The cell of a column in a line as it stands in the file.</summary>
    public string Cell(string line, string column)
    {
        var place = headings.Index().FirstOrDefault(heading => heading.Item == column).Index;
        var cells = line.Split(columns.Delimiter);
        return place < cells.Length ? cells[place].Trim('"', ' ') : line;
    }

    private string Series => BulkAreas.Series(Name(columns.Reporter));

    private string Partner => BulkAreas.Partner(Name(columns.Partner));

    private string Direction => columns.Flow is { } flow ? Name(flow) : "'X'";

    // As ProductNumber has it: a one before the digits.
    private string Product => columns.ProductDigits > 0
        ? $"CASE WHEN {Name(columns.Product)} < 1{new string('0', columns.ProductDigits)} THEN {Name(columns.Product)}::INTEGER + 1{new string('0', columns.ProductDigits)} END"
        : BulkProducts.OfText(Name(columns.Product));

    // A number of up to fifteen digits survives as a floating point number; rounding gives back the decimals that were printed.
    private string Amount => string.Create(
        CultureInfo.InvariantCulture, $"TRY_CAST(round({Name(columns.Amount)} * {(Decimals == 0 ? columns.Unit : columns.Unit * Thousandths)}) AS BIGINT)");

    // Of a year, or of a month in six digits.
    private string Month(bool first) => $"""
        CASE WHEN {Name(columns.Period)} BETWEEN 1900 AND 2199 THEN make_date({Name(columns.Period)}, {(first ? "1" : "12")}, 1)
             WHEN {Name(columns.Period)} BETWEEN 190001 AND 219912 AND {Name(columns.Period)} % 100 BETWEEN 1 AND 12
             THEN make_date({Name(columns.Period)} // 100, {Name(columns.Period)} % 100, 1) END
        """;

    // Which rows count, whatever their areas: those with an amount, and no parts.
    private string Where
    {
        get
        {
            var conditions = columns.Only.Select(only => $"coalesce({Name(only.Key)}, '') IN ({string.Join(", ", only.Value.Select(Text))})").Prepend($"{Name(columns.Amount)} IS NOT NULL");
            return " WHERE " + string.Join(" AND ", columns.Flow is { } flow ? conditions.Append($"{Name(flow)} IN ('X', 'M')") : conditions);
        }
    }

    private string Read(bool rejects) => string.Create(CultureInfo.InvariantCulture, $"""
        read_csv({Text(path)}, auto_detect = false, header = true, delim = {Text(columns.Delimiter.ToString())}, quote = '"', escape = '"',
            columns = {Braced(headings.Select(heading => $"{Text(heading)}: '{Type(heading)}'"))}, max_line_size = 65536, compression = '{(isGzip ? "gzip" : "none")}', {(rejects ? $"store_rejects = true, rejects_limit = {MostRejects}" : "ignore_errors = true")})
        """);

    private string Type(string heading) =>
        heading == columns.Amount ? "DOUBLE"
        : heading == columns.Period ? "INTEGER"
        : heading == columns.Reporter || heading == columns.Partner ? "USMALLINT"
        : heading == columns.Product && columns.ProductDigits > 0 ? "UINTEGER"
        : "VARCHAR";

    private static string Pair(string column) => $"[{Text(column)}, coalesce({Name(column)}::VARCHAR, '')]";

    private static string Braced(IEnumerable<string> parts) => "{" + string.Join(", ", parts) + "}";

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
