using System.Data;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Storage.Holdings;

namespace Tidewaiter.Storage.Store;

/// <summary>Rows of a store as what they stand for.</summary>
internal static class StoreRows
{
    private const string OfFlow =
        "WHERE o.series = ? AND o.partner = ? AND o.direction = ? AND o.product = ?";

    public static (short Number, Series Series)[] Series(DuckDBConnection connection) => Read(
        connection,
        """
        SELECT number, id, publisher, dataset, reporter, export_valuation, import_valuation, basis, currency, usual_day, revision_percent
        FROM series ORDER BY id
        """,
        row => (row.GetInt16(0), new Series(
            row.GetString(1), row.GetString(2), row.GetString(3), EconomyCode.Parse(row.GetString(4)), row.GetString(5), row.GetString(6),
            row.GetString(7), row.GetString(8), row.GetInt32(9), row.GetDecimal(10))));

    public static (short Number, EconomyCode Code)[] Economies(DuckDBConnection connection) => Read(
        connection, "SELECT number, code FROM economies", row => (row.GetInt16(0), EconomyCode.Parse(row.GetString(1))));

    public static (int Number, string Code)[] Products(DuckDBConnection connection) => Read(
        connection, "SELECT number, code FROM products", row => (row.GetInt32(0), row.GetString(1)));

    public static (int Number, Release Release)[] Releases(DuckDBConnection connection) => Read(
        connection,
        "SELECT number, id, publisher, title, address, day, day_estimated, sha256, transcribed, reader FROM releases",
        row => (row.GetInt32(0), new Release(
            row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), Day(row, 5), row.GetBoolean(6),
            row.GetString(7), row.GetBoolean(8), row.GetString(9))));

    /// <summary>Of which series, partner and direction figures are held, and whether some are of all products together.</summary>
    public static (short Series, short Partner, Direction Direction, bool Totals)[] Holdings(DuckDBConnection connection) => Read(
        connection,
        "SELECT series, partner, direction::VARCHAR, sum(totals) > 0 FROM holdings GROUP BY ALL",
        row => (row.GetInt16(0), row.GetInt16(1), Direction.Parse(row.GetString(2)), row.GetBoolean(3)));

    public static string[] Products(DuckDBConnection connection, short series, short partner) => Read(
        connection,
        "SELECT code FROM products WHERE number IN (SELECT product FROM observations WHERE series = ? AND partner = ?)",
        row => row.GetString(0),
        series,
        partner);

    public static short[] Partners(DuckDBConnection connection, short series, Direction direction, int product) => Read(
        connection,
        "SELECT DISTINCT partner FROM observations WHERE series = ? AND direction = ? AND product = ?",
        row => row.GetInt16(0),
        series,
        direction.ToString(),
        product);

    public static Figure[] Figures(DuckDBConnection connection, FlowKey flow, FlowNumbers numbers, IReadOnlyDictionary<int, Release> releases)
    {
        var key = Key(flow, numbers);
        var rows = Read(
            connection,
            $"""
             SELECT o.id, o.first_month, o.last_month, o.measure::VARCHAR, o.low, o.width, o.decimals, o.release FROM observations o
             {OfFlow} ORDER BY o.release, o.id
             """,
            row => (Id: row.IsDBNull(0) ? (long?)null : row.GetInt64(0), Figure: new Figure(
                flow,
                Months(row, 1),
                Enum.Parse<Measure>(row.GetString(3)),
                new StoredValue(row.GetInt64(4), row.GetInt64(5), row.GetFieldValue<sbyte>(6)).ToInterval(),
                releases[row.GetInt32(7)],
                [],
                [])),
            key);
        if (rows.All(row => row.Id is null))
        {
            return [.. rows.Select(row => row.Figure)];
        }

        var relays = Relays(connection, key);
        return [.. rows.Select(row => row.Id is not { } id
            ? row.Figure
            : row.Figure with { Relays = [.. relays[(id, false)]], Conflicts = [.. relays[(id, true)]] })];
    }

    /// <summary>Some totals and chapters of releases that follow upon each other, whole flows of them, for a look at them.</summary>
    public static Figure[] Sample(DuckDBConnection connection, int first, int last)
    {
        const int Most = 20_000;
        var series = Series(connection).ToDictionary(row => row.Number, row => row.Series);
        var partners = Economies(connection).ToDictionary(row => row.Number, row => row.Code);
        var releases = Releases(connection).ToDictionary(row => row.Number, row => row.Release);
        return Read(
            connection,
            $"""
             SELECT series, partner, direction::VARCHAR, code, first_month, last_month, measure::VARCHAR, low, width, decimals, release
             FROM observations JOIN products ON number = product
             WHERE release BETWEEN ? AND ? AND product BETWEEN {ProductNumber.AllProducts} AND {ProductNumber.LastChapter}
             ORDER BY hash(series, partner, product) LIMIT {Most}
             """,
            row => new Figure(
                new(series[row.GetInt16(0)], partners[row.GetInt16(1)], Direction.Parse(row.GetString(2)), row.GetString(3)),
                Months(row, 4),
                Enum.Parse<Measure>(row.GetString(6)),
                new StoredValue(row.GetInt64(7), row.GetInt64(8), row.GetFieldValue<sbyte>(9)).ToInterval(),
                releases[row.GetInt32(10)],
                [],
                []),
            first,
            last);
    }

    public static Deletion[] Deletions(DuckDBConnection connection, FlowKey flow, FlowNumbers numbers, IReadOnlyDictionary<int, Release> releases) =>
        Read(
            connection,
            $"SELECT o.first_month, o.last_month, o.measure::VARCHAR, o.release FROM withdrawn o {OfFlow}",
            row => new Deletion(flow, Months(row, 0), Enum.Parse<Measure>(row.GetString(2)), releases[row.GetInt32(3)]),
            Key(flow, numbers));

    /// <summary>What is held of each series, in the order of their keys.</summary>
    public static SeriesHolding[] SeriesHoldings(DuckDBConnection connection)
    {
        var series = Series(connection).ToDictionary(row => row.Number, row => row.Series);
        var withdrawn = Read(connection, "SELECT series, count(*) FROM withdrawn GROUP BY ALL", row => (row.GetInt16(0), row.GetInt64(1)))
            .ToDictionary();
        var revisions = Read(
                connection,
                """
                WITH several AS (
                    SELECT h.series FROM holdings h JOIN releases r ON r.number = h.release GROUP BY ALL HAVING count(DISTINCT r.day) > 1),
                vintages AS (
                    SELECT o.series, arg_min((o.low + o.width / 2.0) / 10 ** o.decimals, r.day) AS first, arg_max((o.low + o.width / 2.0) / 10 ** o.decimals, r.day) AS latest
                    FROM observations o JOIN releases r ON r.number = o.release
                    WHERE o.measure = 'Amount' AND o.direction <> 'B' AND o.series IN (SELECT series FROM several)
                    GROUP BY o.series, o.partner, o.direction, o.product, o.first_month, o.last_month HAVING min(r.day) < max(r.day))
                SELECT series, count(*), avg((latest - first) / abs(first)) * 100, avg(abs((latest - first) / first)) * 100, max(abs((latest - first) / first)) * 100
                FROM vintages WHERE first <> 0 GROUP BY ALL
                """,
                row => (row.GetInt16(0), new RevisionHabit(row.GetInt64(1), row.GetDouble(2), row.GetDouble(3), row.GetDouble(4))))
            .ToDictionary();
        return Read(
            connection,
            """
            SELECT h.series, sum(h.figures)::BIGINT, count(DISTINCT h.partner)::INTEGER, min(h.first_month), max(h.last_month),
                   count(DISTINCT h.release)::INTEGER, max(r.day)
            FROM holdings h JOIN series s ON s.number = h.series JOIN releases r ON r.number = h.release GROUP BY h.series, s.id ORDER BY s.id
            """,
            row => new SeriesHolding(
                series[row.GetInt16(0)], row.GetInt64(1), row.GetInt32(2), Month.Of(Day(row, 3)), Month.Of(Day(row, 4)), row.GetInt32(5), Day(row, 6),
                withdrawn.GetValueOrDefault(row.GetInt16(0)), revisions.GetValueOrDefault(row.GetInt16(0))));
    }

    /// <summary>The tables in quarantine, or those of one file.</summary>
    public static QuarantinedTable[] Quarantine(DuckDBConnection connection, string? sha256 = null) => Read(
        connection,
        "SELECT file, series, figures, reason FROM quarantine WHERE ?::VARCHAR IS NULL OR sha256 = ? ORDER BY since, file, series",
        row => new QuarantinedTable(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3)),
        sha256,
        sha256);

    public static T[] Read<T>(DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        using var reader = (DuckDBDataReader)command.ExecuteReader(CommandBehavior.Default);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return [.. rows];
    }

    public static DateOnly Day(DuckDBDataReader row, int place) => row.GetFieldValue<DateOnly>(place);

    private static Period Months(DuckDBDataReader row, int place) => Period.Of(Month.Of(Day(row, place)), Month.Of(Day(row, place + 1)));

    private static object?[] Key(FlowKey flow, FlowNumbers numbers) =>
        [numbers.Series, numbers.Partner, flow.Direction.ToString(), numbers.Product];

    private static ILookup<(long, bool), Relay> Relays(DuckDBConnection connection, object?[] key) => Read(
            connection,
            $"""
             SELECT r.figure, r.conflicts, r.address, r.published, r.as_reported, r.low, r.high FROM relays r JOIN observations o ON r.figure = o.id
             {OfFlow} ORDER BY r.figure, r.place
             """,
            row => (
                Figure: row.GetInt64(0),
                Conflicts: row.GetBoolean(1),
                Relay: new Relay(
                    row.GetString(2), row.IsDBNull(3) ? null : Day(row, 3), row.GetString(4), new(row.GetDecimal(5), row.GetDecimal(6)))),
            key)
        .ToLookup(row => (row.Figure, row.Conflicts), row => row.Relay);
}
