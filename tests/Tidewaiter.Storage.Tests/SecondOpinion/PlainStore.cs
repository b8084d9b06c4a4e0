using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Tests.SecondOpinion;

/// <summary>All built-in figures in one plain table, so that what the indicators say can be asked again in SQL.</summary>
internal static class PlainStore
{
    private static readonly Lazy<DuckDBConnection> Shared = new(Load);

    /// <summary>Runs a query and reads its rows.</summary>
    public static List<T> Ask<T>(string sql, Func<DuckDBDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var command = Shared.Value.Command(sql, values);
        using var reader = (DuckDBDataReader)command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The key of a flow and period as the first columns of every query: series, partner, direction, product, first and last month.</summary>
    public static (string Series, string Partner, string Direction, string Product, Period Period) Key(DuckDBDataReader row) => (
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3),
        Period.Of(Month.Of(row.GetFieldValue<DateOnly>(4)), Month.Of(row.GetFieldValue<DateOnly>(5))));

    private static DuckDBConnection Load()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute("""
            CREATE TABLE figures (
                series VARCHAR, reporter VARCHAR, usual_day INTEGER, partner VARCHAR, is_single BOOLEAN, direction VARCHAR, product VARCHAR,
                first DATE, last DATE, months INTEGER, measure VARCHAR, low DECIMAL(38, 9), high DECIMAL(38, 9), release VARCHAR, day DATE, estimated BOOLEAN,
                place INTEGER)
            """);
        using (var appender = connection.CreateAppender("figures"))
        {
            foreach (var (place, figure) in ShippedData.Read(Repository.Data).Index())
            {
                var (flow, period, release) = (figure.Flow, figure.Period, figure.Release);
                appender.CreateRow()
                    .AppendValue(flow.Series.Id).AppendValue(flow.Series.Reporter.ToString()).AppendValue((int?)flow.Series.UsualDay)
                    .AppendValue(flow.Partner.ToString()).AppendValue((bool?)flow.Partner.IsSingle).AppendValue(flow.Direction.ToString()).AppendValue(flow.Product)
                    .AppendValue((DateOnly?)period.Start.FirstDay).AppendValue((DateOnly?)period.End.FirstDay).AppendValue((int?)period.Months)
                    .AppendValue(figure.Measure.ToString()).AppendValue((decimal?)figure.Value.Low).AppendValue((decimal?)figure.Value.High)
                    .AppendValue(release.Id).AppendValue((DateOnly?)release.Day).AppendValue((bool?)release.DayEstimated).AppendValue((int?)place)
                    .EndRow();
            }
        }

        // What holds today: the latest vintage of each number; and flows that an office does not print, from both directions.
        connection.Execute("""
            CREATE TABLE latest AS SELECT * FROM figures
            QUALIFY row_number() OVER (PARTITION BY series, partner, direction, product, first, last, measure ORDER BY day DESC, place DESC) = 1;
            CREATE TABLE levels AS
            WITH amounts AS (SELECT * FROM latest WHERE measure = 'Amount')
            SELECT series, partner, is_single, direction, product, first, last, months, low, high, release FROM amounts
            UNION ALL
            SELECT x.series, x.partner, x.is_single, 'T', x.product, x.first, x.last, x.months, x.low + m.low, x.high + m.high, CASE WHEN x.release = m.release THEN x.release END
            FROM amounts x JOIN amounts m USING (series, partner, product, first, last)
            WHERE x.direction = 'X' AND m.direction = 'M' AND NOT EXISTS (
                FROM amounts t WHERE (t.series, t.partner, t.product, t.first, t.last, t.direction) = (x.series, x.partner, x.product, x.first, x.last, 'T'));
            """);
        return connection;
    }
}
