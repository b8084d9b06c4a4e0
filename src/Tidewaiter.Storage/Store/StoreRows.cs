using System.Data;
using DuckDB.NET.Data;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>Rows of a store as what they stand for.</summary>
internal static class StoreRows
{
    public static Series[] Series(DuckDBConnection connection) => Read(
        connection,
        """
        SELECT id, publisher, dataset, reporter, export_valuation, import_valuation, basis, currency, usual_day, revision_percent
        FROM series ORDER BY id
        """,
        row => new Series(
            row.GetString(0), row.GetString(1), row.GetString(2), EconomyCode.Parse(row.GetString(3)), row.GetString(4), row.GetString(5),
            row.GetString(6), row.GetString(7), row.GetInt32(8), row.GetDecimal(9)));

    public static Release[] Releases(DuckDBConnection connection) => Read(
        connection,
        "SELECT id, publisher, title, address, day, day_estimated, sha256, transcribed, reader FROM releases",
        row => new Release(
            row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), Day(row, 4), row.GetBoolean(5),
            row.GetString(6), row.GetBoolean(7), row.GetString(8)));

    public static (string Series, EconomyCode Partner, string Direction, string Product)[] Flows(DuckDBConnection connection) => Read(
        connection,
        "SELECT DISTINCT series, partner, direction, product FROM figures ORDER BY ALL",
        row => (row.GetString(0), EconomyCode.Parse(row.GetString(1)), row.GetString(2), row.GetString(3)));

    public static Figure[] Figures(DuckDBConnection connection, FlowKey flow, IReadOnlyDictionary<string, Release> releases)
    {
        var key = new object?[] { flow.Series.Id, flow.Partner.ToString(), flow.Direction.ToString(), flow.Product };
        var relays = Read(
                connection,
                """
                SELECT r.figure, r.conflicts, r.address, r.published, r.as_reported, r.low, r.high FROM relays r JOIN figures f ON r.figure = f.id
                WHERE f.series = ? AND f.partner = ? AND f.direction = ? AND f.product = ? ORDER BY r.figure, r.place
                """,
                row => (
                    Figure: row.GetInt64(0),
                    Conflicts: row.GetBoolean(1),
                    Relay: new Relay(
                        row.GetString(2), row.IsDBNull(3) ? null : Day(row, 3), row.GetString(4), new(row.GetDecimal(5), row.GetDecimal(6)))),
                key)
            .ToLookup(row => (row.Figure, row.Conflicts), row => row.Relay);
        return Read(
            connection,
            """
            SELECT id, first_month, last_month, measure, low, high, release FROM figures
            WHERE series = ? AND partner = ? AND direction = ? AND product = ? ORDER BY id
            """,
            row => new Figure(
                flow,
                Period.Of(Month.Of(Day(row, 1)), Month.Of(Day(row, 2))),
                Enum.Parse<Measure>(row.GetString(3)),
                new(row.GetDecimal(4), row.GetDecimal(5)),
                releases[row.GetString(6)],
                [.. relays[(row.GetInt64(0), false)]],
                [.. relays[(row.GetInt64(0), true)]]),
            key);
    }

    private static DateOnly Day(DuckDBDataReader row, int place) => row.GetFieldValue<DateOnly>(place);

    private static T[] Read<T>(DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read, params ReadOnlySpan<object?> values)
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
}
