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
    /// <summary>What <see cref="Insert"/> makes of an amount that is none.</summary>
    public const string NoAmount = "-9223372036854775807";

    // Amounts are kept to a thousandth of what they are told in: the bulk files have three decimals at most.
    private const int Thousandths = 1_000;

    /// <summary>Of a value in the table, how many decimals it has in the store.</summary>
    private int Decimals => columns.Unit % Thousandths == 0 ? 0 : 3;

    /// <summary>The statement that reads the file into <c>observations</c>. Areas and months that are not known become −1 and the year 1.</summary>
    /// <remarks>The tables <c>areas</c> and <c>months</c> must be there.</remarks>
    public string Insert => $"""
        INSERT INTO observations
        SELECT coalesce(r.series, -1), coalesce(p.partner, -1), {Direction}, {Product}, coalesce(m.first_month, DATE '0001-01-01'),
               coalesce(m.last_month, DATE '0001-01-01'), 'Amount', {Amount}, {Amount}, {Decimals}, coalesce(r.release, -1), 0, NULL
        FROM {Read(rejects: true)} c {Lookups} WHERE {Counts}
        """;

    /// <summary>What <see cref="Insert"/> makes of a row whose cells do not read, as a condition on <c>observations</c>.</summary>
    public static string IsBad => $"(series = -1 OR partner = -1 OR first_month < DATE '1900-01-01' OR product = '' OR low = {NoAmount})";

    /// <summary>The first rows whose cells do not read, each with its line, the column and what stands there; slow.</summary>
    public string Bad(int most) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT line, bad[1], bad[2] FROM (
            SELECT line, CASE
                WHEN m.number IS NULL THEN {Pair(columns.Period)} WHEN r.number IS NULL THEN {Pair(columns.Reporter)}
                WHEN p.number IS NULL THEN {Pair(columns.Partner)} WHEN {Product} = '' THEN {Pair(columns.Product)}
                WHEN {Name(columns.Amount)} IS NULL THEN {Pair(columns.Amount)} END AS bad
            FROM (SELECT row_number() OVER () + 1 AS line, * FROM {Read(rejects: false)}) c {Lookups} WHERE {Counts})
        WHERE bad IS NOT NULL ORDER BY line LIMIT {most}
        """);

    /// <summary>What a heading is called in an error.</summary>
    public string Expected(string column) =>
        column == columns.Amount ? "a number"
        : column == columns.Period ? "a year such as 2022, or a month such as 202211"
        : column == columns.Reporter || column == columns.Partner ? "a number of an economy such as 156 (China)"
        : $"a code of {columns.ProductDigits} digits";

    /// <summary>The cell of a column in a line as it stands in the file.</summary>
    public string Cell(string line, string column)
    {
        var place = headings.Index().FirstOrDefault(heading => heading.Item == column).Index;
        var cells = line.Split(columns.Delimiter);
        return place < cells.Length ? cells[place].Trim('"', ' ') : line;
    }

    private string Lookups => $"""
        LEFT JOIN areas r ON r.number = c.{Name(columns.Reporter)} LEFT JOIN areas p ON p.number = c.{Name(columns.Partner)}
        LEFT JOIN months m ON m.number = c.{Name(columns.Period)}
        """;

    private string Direction => columns.Flow is { } flow ? Name(flow) : "'X'";

    private string Product => columns.ProductDigits > 0
        ? string.Create(CultureInfo.InvariantCulture, $"CASE WHEN {Name(columns.Product)} < 1{new string('0', columns.ProductDigits)} THEN lpad({Name(columns.Product)}::VARCHAR, {columns.ProductDigits}, '0') ELSE '' END")
        : $"coalesce({Name(columns.Product)}, '')";

    // A number of up to fifteen digits survives as a floating point number; rounding gives back the decimals that were printed.
    private string Amount => string.Create(
        CultureInfo.InvariantCulture,
        $"coalesce(TRY_CAST(round({Name(columns.Amount)} * {(Decimals == 0 ? columns.Unit : columns.Unit * Thousandths)}) AS BIGINT), {NoAmount})");

    private string Counts
    {
        get
        {
            var conditions = columns.Only.Select(only => $"coalesce({Name(only.Key)}, '') IN ({string.Join(", ", only.Value.Select(Text))})")
                .Append("coalesce(r.series, -1) <> -2 AND coalesce(p.partner, -1) <> -2");
            return string.Join(" AND ", columns.Flow is { } flow ? conditions.Append($"{Name(flow)} IN ('X', 'M')") : conditions);
        }
    }

    private string Read(bool rejects) => string.Create(CultureInfo.InvariantCulture, $"""
        read_csv({Text(path)}, auto_detect = false, header = true, delim = {Text(columns.Delimiter.ToString())}, quote = '"', escape = '"',
            columns = {Braced(headings.Select(heading => $"{Text(heading)}: '{Type(heading)}'"))}, max_line_size = 1048576, compression = '{(isGzip ? "gzip" : "none")}', {(rejects ? "store_rejects" : "ignore_errors")} = true)
        """);

    private string Type(string heading) =>
        heading == columns.Amount ? "DOUBLE"
        : heading == columns.Period || heading == columns.Reporter || heading == columns.Partner ? "INTEGER"
        : heading == columns.Product && columns.ProductDigits > 0 ? "UINTEGER"
        : "VARCHAR";

    private static string Pair(string column) => $"[{Text(column)}, coalesce({Name(column)}::VARCHAR, '')]";

    private static string Braced(IEnumerable<string> parts) => "{" + string.Join(", ", parts) + "}";

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
