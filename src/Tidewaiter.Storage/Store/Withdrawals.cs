using System.Globalization;
using DuckDB.NET.Data;

namespace Tidewaiter.Storage.Store;

/// <summary>Finds what a later vintage of a table holds no more, and notes it with the release that came without it.</summary>
/// <remarks>
/// A table is what one reader read of one series, released on one day. A later one is a vintage of the same table if it holds nine in ten of
/// the earlier one's numbers, and ten at least, among those that lie within its own span of months, flows and products: less is a
/// selection, or another table, and what it lacks says nothing. Our own transcriptions delete nothing: they are no act of an office.
/// </remarks>
internal sealed class Withdrawals(DuckDBConnection connection)
{
    private const string NewTables = """
        CREATE OR REPLACE TEMP TABLE new_tables AS
        SELECT DISTINCT h.series, r.reader, r.day FROM holdings h JOIN releases r ON r.number = h.release
        WHERE NOT r.transcribed AND r.number IN (SELECT unnest(?))
        """;

    private const string Others = """
        SELECT count(*) FROM holdings h JOIN releases r ON r.number = h.release
        JOIN new_tables n ON n.series = h.series AND n.reader = r.reader AND n.day <> r.day WHERE NOT r.transcribed
        """;

    private const string Held = """
        CREATE OR REPLACE TEMP TABLE held AS
        SELECT o.series, r.reader, r.day, o.partner, o.direction, o.product, o.first_month, o.last_month, o.measure, max(o.release) AS release
        FROM observations o JOIN releases r ON r.number = o.release
        WHERE NOT r.transcribed AND (o.series, r.reader) IN (SELECT (series, reader) FROM new_tables)
        GROUP BY ALL
        """;

    private const string Note = """
        INSERT INTO withdrawn
        WITH tables AS (SELECT series, reader, day, max(release) AS release FROM held GROUP BY ALL),
        pairs AS (
            SELECT a.series, a.reader, a.day AS earlier, b.day AS later, b.release
            FROM tables a JOIN tables b ON a.series = b.series AND a.reader = b.reader AND a.day < b.day
            WHERE (a.series, a.reader, a.day) IN (SELECT (series, reader, day) FROM new_tables)
               OR (b.series, b.reader, b.day) IN (SELECT (series, reader, day) FROM new_tables)),
        spans AS (
            SELECT series, reader, day, direction, product, measure, datediff('month', first_month, last_month) AS months,
                   min(first_month) AS first, max(last_month) AS last
            FROM held GROUP BY ALL),
        asked AS (
            SELECT p.series, p.reader, p.earlier, p.later, p.release,
                   a.partner, a.direction, a.product, a.first_month, a.last_month, a.measure, b.partner IS NOT NULL AS there
            FROM pairs p
            JOIN held a ON a.series = p.series AND a.reader = p.reader AND a.day = p.earlier
            JOIN spans s ON s.series = p.series AND s.reader = p.reader AND s.day = p.later
                AND s.direction = a.direction AND s.product = a.product AND s.measure = a.measure
                AND s.months = datediff('month', a.first_month, a.last_month) AND a.first_month >= s.first AND a.last_month <= s.last
            LEFT JOIN held b ON b.series = p.series AND b.reader = p.reader AND b.day = p.later AND b.partner = a.partner AND b.direction = a.direction
                AND b.product = a.product AND b.measure = a.measure AND b.first_month = a.first_month AND b.last_month = a.last_month),
        same AS (
            SELECT series, reader, earlier, later FROM asked GROUP BY ALL
            HAVING count(*) >= 10 AND count(*) FILTER (there) * 10 >= count(*) * 9)
        SELECT DISTINCT asked.series, partner, direction, product, first_month, last_month, measure, release
        FROM asked JOIN same USING (series, reader, earlier, later) WHERE NOT there
        EXCEPT SELECT * FROM withdrawn
        """;

    /// <summary>Compares the tables that these releases brought with those held before and after them.</summary>
    /// <returns>How many numbers were withdrawn.</returns>
    public long Find(IReadOnlyCollection<int> releases)
    {
        connection.Execute(NewTables, releases.ToList());
        if (Convert.ToInt64(connection.Value(Others), CultureInfo.InvariantCulture) == 0)
        {
            return 0;
        }

        connection.Execute(Held);
        return connection.Execute(Note);
    }
}
