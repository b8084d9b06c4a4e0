using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>The products of a bulk file by their numbers.</summary>
internal static class BulkProducts
{
    // The Harmonized System has some 7,000 codes; all classifications together some 30,000.
    private const int Most = 100_000;
    private const int LongestCode = 12;

    /// <summary>Of a row in the type <c>bulk_codes</c>: its number, in the engine's words; null where it is none.</summary>
    public static string OfText(string code) => $"getvariable('bulk_products')[enum_code(TRY_CAST({code} AS bulk_codes))::INTEGER + 1]";

    /// <summary>Learns the codes of a column of text, which <see cref="OfText"/> then looks up.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="codes">The query of all codes in the file.</param>
    /// <param name="file">What errors call the file.</param>
    /// <param name="column">Its column of codes.</param>
    /// <param name="numbers">Gives numbers to them.</param>
    /// <exception cref="ReadException">There are too many.</exception>
    public static void Learn(DuckDBConnection connection, string codes, string file, string column, StoreNumbers numbers)
    {
        var found = StoreRows.Read(connection, string.Create(CultureInfo.InvariantCulture, $"{codes} LIMIT {Most + 1}"), row => row.GetString(0));
        if (found.Length > Most)
        {
            throw new ReadException(new(file, 0, column, $"more than {Most.ToString("#,0", CultureInfo.InvariantCulture)} different codes", "codes of products"));
        }

        var products = found.Where(code => code.Length is > 0 and <= LongestCode && code.All(char.IsAsciiLetterOrDigit))
            .Append(FlowKey.AllProducts).Distinct().Order(StringComparer.Ordinal).ToArray();
        connection.Execute($"""
            DROP TYPE IF EXISTS bulk_codes; CREATE TEMP TYPE bulk_codes AS ENUM ({string.Join(", ", products.Select(code => $"'{code}'"))});
            SET VARIABLE bulk_products = [{string.Join(", ", products.Select(code => numbers.Of(code).ToString(CultureInfo.InvariantCulture)))}]::INTEGER[];
            """);
    }

    /// <summary>Writes down products whose codes are digits, which follow from their numbers.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="numbers">The query of the numbers.</param>
    public static void WriteDown(DuckDBConnection connection, string numbers) => connection.Execute($"""
        INSERT INTO products SELECT number, substr(number::VARCHAR, 2) FROM (SELECT DISTINCT number FROM ({numbers}) new(number)) WHERE number NOT IN (SELECT number FROM products)
        """);
}
