using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>Rows of a bulk file that stand in it twice: the same amount counts once, different ones do not read.</summary>
internal static class BulkDoubles
{
    private const string Flow = "series, partner, direction, first_month, last_month";

    // Offices sort their files. Where the rows of each flow and period stand together and their products rise, none is there twice: that costs a
    // tenth of comparing all with all.
    private const string Steps = """
        SELECT count(*) FILTER (begins), count(*) FILTER (NOT begins AND product <= before) FROM (
            SELECT product, lag(product) OVER () AS before, NOT coalesce(series = lag(series) OVER () AND partner = lag(partner) OVER () AND direction = lag(direction) OVER ()
                AND first_month = lag(first_month) OVER () AND last_month = lag(last_month) OVER (), false) AS begins
            FROM observations WHERE release >= ?)
        """;

    private const string Repeated = $"SELECT {Flow}, product, count(*) AS times, min(low) AS least, max(low) AS most FROM observations WHERE release >= ? GROUP BY ALL HAVING times > 1";

    private const string Differing = $"""
        SELECT s.reporter, o.direction::VARCHAR, p.code, k.code, o.first_month, o.last_month FROM ({Repeated} AND least <> most LIMIT 1) o
        JOIN series s ON s.number = o.series JOIN economies p ON p.number = o.partner JOIN products k ON k.number = o.product
        """;

    private const string Forget = $"""
        DELETE FROM observations WHERE release >= ? AND rowid IN (
            SELECT rowid FROM (SELECT rowid, row_number() OVER (PARTITION BY {Flow}, product ORDER BY rowid) AS place FROM observations WHERE release >= ?) WHERE place > 1)
        """;

    /// <summary>Takes the second of two equal rows out of the observations; the table <c>fresh</c>, and what the rows name, must be there.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="first">The first release of the file.</param>
    /// <param name="file">What errors call it.</param>
    /// <returns>How many were taken out.</returns>
    /// <exception cref="ReadException">Two rows tell different amounts of the same.</exception>
    public static int Remove(DuckDBConnection connection, int first, string file)
    {
        var (begins, falls) = StoreRows.Read(connection, Steps, row => (row.GetInt64(0), row.GetInt64(1)), first)[0];
        var flows = Convert.ToInt64(connection.Value($"SELECT count(*) FROM (SELECT DISTINCT {Flow} FROM fresh)"), CultureInfo.InvariantCulture);
        if ((falls == 0 && begins == flows) || connection.Value($"{Repeated} LIMIT 1", first) is null)
        {
            return 0;
        }

        foreach (var flow in StoreRows.Read(
            connection,
            Differing,
            row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)} {row.GetString(3)} {Period.Of(Month.Of(StoreRows.Day(row, 4)), Month.Of(StoreRows.Day(row, 5)))}",
            first))
        {
            throw new ReadException(OneAmountEach.Problem(file, flow));
        }

        return connection.Execute(Forget, first, first);
    }
}
