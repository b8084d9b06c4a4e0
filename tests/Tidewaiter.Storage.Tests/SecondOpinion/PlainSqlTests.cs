using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Storage.Tests.SecondOpinion;

/// <summary>The indicators asked a second time, as plain SQL over all built-in figures: both have to agree.</summary>
public class PlainSqlTests
{
    private static readonly IFigures BuiltIn = BuiltInFigures.Open();
    private static readonly Vantage Now = new(BuiltIn, null);
    private static readonly Dictionary<string, Series> ById = BuiltIn.Series.ToDictionary(series => series.Id);

    [Theory]
    [InlineData("2010-03-01")]
    [InlineData("2022-11-07")]
    [InlineData("2023-03-08")]    // the day on which the Census Bureau's table came out
    [InlineData("2023-12-10")]
    public void What_was_known_on_a_day(string written)
    {
        var day = DateOnly.ParseExact(written, "yyyy-MM-dd");
        var rows = PlainStore.Ask(
            """
            WITH known AS (
                SELECT *, day <= $1 AS out,
                    row_number() OVER (PARTITION BY series, partner, direction, product, first, last, measure ORDER BY day <= $1 DESC, CASE WHEN day <= $1 THEN -epoch(day) ELSE epoch(day) END,
                        CASE WHEN day <= $1 THEN -place ELSE place END) AS nearest
                FROM figures)
            SELECT series, partner, direction, product, first, last, measure, low, high, NOT out AND NOT estimated AS later,
                out OR (CASE WHEN estimated THEN $1 > last_day(last) ELSE last_day(last) + usual_day <= $1 END) AS known
            FROM known WHERE nearest = 1
            """,
            row => (Key: PlainStore.Key(row), Measure: Enum.Parse<Measure>(row.GetString(6)), Value: new Interval(row.GetDecimal(7), row.GetDecimal(8)), Later: row.GetBoolean(9), Known: row.GetBoolean(10)),
            day);

        Assert.True(rows.Count > 200_000);
        foreach (var row in rows)
        {
            var held = BuiltIn.History(Flow(row.Key))!.AsOf(day, row.Key.Period, row.Measure);
            Assert.True(row.Known == (held is not null) && (held is null || (held.Figure.Value == row.Value && held.LaterVintage == row.Later)), $"{row} against {held}");
        }
    }

    [Fact]
    public void Balances()
    {
        var rows = PlainStore.Ask(
            """
            SELECT x.series, x.partner, 'B', x.product, x.first, x.last, x.low - m.high, x.high - m.low
            FROM latest x JOIN latest m USING (series, partner, product, first, last, measure)
            WHERE x.direction = 'X' AND m.direction = 'M' AND measure = 'Amount'
            """,
            row => (Key: PlainStore.Key(row), Value: new Interval(row.GetDecimal(6), row.GetDecimal(7))));

        Assert.True(rows.Count > 90_000);
        Assert.All(rows, row => Assert.Equal(row.Value, Levels.Best(Now, new(Flow(row.Key), Reversed: false), row.Key.Period)!.Value));
    }

    [Fact]
    public void Growth_on_the_year_before()
    {
        var rows = PlainStore.Ask(
            """
            SELECT l.series, l.partner, l.direction, l.product, l.first, l.last,
                100 * (l.low::DOUBLE / b.high::DOUBLE - 1), 100 * (l.high::DOUBLE / b.low::DOUBLE - 1)
            FROM levels l JOIN levels b ON (l.series, l.partner, l.direction, l.product, l.months, l.first) = (b.series, b.partner, b.direction, b.product, b.months, b.first + INTERVAL 1 YEAR)
            WHERE b.low > 0 AND l.low >= 0 AND l.release = b.release AND NOT EXISTS (
                FROM latest r WHERE r.measure = 'Growth' AND (r.series, r.partner, r.direction, r.product, r.first, r.last) = (l.series, l.partner, l.direction, l.product, l.first, l.last))
            """,
            row => (Key: PlainStore.Key(row), Low: row.GetDouble(6), High: row.GetDouble(7)));

        Assert.True(rows.Count > 200_000);
        foreach (var row in rows)
        {
            var rate = Growth.Of(Now, new(Flow(row.Key), Reversed: false), row.Key.Period, row.Key.Period.YearBefore)[0];
            Assert.True(rate.Standing == Standing.Computed && Near(row.Low, rate.Value.Low) && Near(row.High, rate.Value.High), $"{row} against {rate.Value}");
        }
    }

    [Fact]
    public void Shares_of_the_reporters_trade()
    {
        var rows = PlainStore.Ask(
            """
            SELECT p.series, p.partner, p.direction, p.product, p.first, p.last, 100 * p.low::DOUBLE / w.high::DOUBLE, 100 * p.high::DOUBLE / w.low::DOUBLE
            FROM levels p JOIN levels w USING (series, direction, product, first, last)
            WHERE w.partner = 'WLD' AND p.partner <> 'WLD' AND w.low > 0 AND p.low >= 0
            """,
            row => (Key: PlainStore.Key(row), Low: row.GetDouble(6), High: row.GetDouble(7)));

        Assert.True(rows.Count > 200_000);
        foreach (var row in rows)
        {
            var subject = new Subject(Flow(row.Key), Reversed: false);
            var share = Shares.Of(Levels.Best(Now, subject, row.Key.Period)!, WorldTotals.Of(Now, subject, row.Key.Period)!)!;
            Assert.True(Near(row.Low, share.Value.Low) && Near(row.High, share.Value.High), $"{row} against {share.Value}");
        }
    }

    [Fact]
    public void Places_among_partners()
    {
        var rows = PlainStore.Ask(
            """
            SELECT p.series, p.partner, p.direction, p.product, p.first, p.last, 1 + count(o.partner)
            FROM levels p LEFT JOIN levels o ON (o.series, o.direction, o.product, o.first, o.last) = (p.series, p.direction, p.product, p.first, p.last)
                AND o.partner NOT IN (p.partner, 'WLD') AND (o.is_single OR (NOT p.is_single AND o.partner IN ('EU', 'ASEAN', 'MERCOSUR', 'EAEU', 'GCC'))) AND o.low > p.high
            WHERE p.partner <> 'WLD' AND p.product = 'TOTAL' AND p.months = 1 AND month(p.first) = 6 AND year(p.first) % 18 = 5
            GROUP BY ALL
            """,
            row => (Key: PlainStore.Key(row), Place: row.GetInt64(6)));

        Assert.True(rows.Count > 2_000);
        Assert.All(rows, row => Assert.Equal(row.Place, Ranks.Of(Now, new(Flow(row.Key), Reversed: false), row.Key.Period)!.Evidence.Value.Middle));
    }

    [Fact]
    public void Records_among_months()
    {
        var rows = PlainStore.Ask(
            """
            SELECT series, partner, direction, product, first, last,
                max(low + high) OVER earlier, min(low + high) OVER earlier, count(*) OVER earlier
            FROM levels WHERE months = 1 AND series IN ('us-census-country', 'eurostat-deu')
            WINDOW earlier AS (PARTITION BY series, partner, direction, product ORDER BY first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            QUALIFY count(*) OVER earlier > 0 AND (month(first) = 12 AND year(first) % 10 = 2 OR first = DATE '2023-01-01')
            """,
            row => (Key: PlainStore.Key(row), Greatest: row.GetDecimal(6), Least: row.GetDecimal(7), Compared: row.GetInt64(8)));

        Assert.True(rows.Count > 3_000);
        foreach (var row in rows)
        {
            var window = Records.Of(Now, new(Flow(row.Key), Reversed: false), row.Key.Period)!;
            Assert.Equal((row.Greatest / 2, row.Least / 2, row.Compared), (window.Greatest.Value.Middle, window.Least.Value.Middle, window.Compared));
        }
    }

    private static FlowKey Flow((string Series, string Partner, string Direction, string Product, Period Period) key) =>
        new(ById[key.Series], EconomyCode.Parse(key.Partner), Direction.Parse(key.Direction), key.Product);

    // SQL divides in binary.
    private static bool Near(double plain, decimal exact) => Math.Abs(plain - (double)exact) <= 1e-9 * (1 + Math.Abs(plain));
}
