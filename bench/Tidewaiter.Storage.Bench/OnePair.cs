using System.Diagnostics;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Bench;

/// <summary>One pair's monthly series out of a large store: the bare query, and our answer, in the same run.</summary>
internal static class OnePair
{
    private const int Pairs = 40;

    public static void Measure(string folder, long rows, TextWriter output)
    {
        var path = Path.Combine(folder, "large.duckdb");
        Fill(path, rows);
        Memory.Reset();
        var watch = Stopwatch.StartNew();
        using var store = FigureStore.Open(path);
        var open = watch.Elapsed.TotalMilliseconds;
        using var database = new Database(":memory:");
        database.Run($"ATTACH '{path}' AS large (READ_ONLY); USE large");
        var (bare, ours) = (new List<double>(), new List<double>());
        foreach (var (series, partner) in store.Series.SelectMany(series => store.Partners(series, Direction.Import).Where(partner => partner != EconomyCode.World).Select(partner => (series, partner)))
            .Where((_, i) => i % 97 == 0).Take(Pairs))
        {
            watch.Restart();
            var expected = database.Run($"SELECT first_month, low, high FROM figures WHERE series = '{series.Id}' AND partner = '{partner}' AND direction = 'M' AND product = 'TOTAL' ORDER BY first_month");
            bare.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            var held = store.History(new(series, partner, Direction.Import))!.Periods.Count;
            ours.Add(watch.Elapsed.TotalMilliseconds);
            if (held != expected)
            {
                throw new InvalidOperationException($"{series.Id} {partner}: {held} periods, the query gives {expected}.");
            }
        }

        output.WriteLine($"{rows:N0} rows, {new FileInfo(path).Length / 1_000_000:N0} MB; the store opened in {open:0} ms; memory at most {Memory.Megabytes():N0} MB");
        output.WriteLine("| what | milliseconds, median of forty pairs | beside |");
        output.WriteLine("| --- | ---: | ---: |");
        output.WriteLine($"| DuckDB, the bare query | {Median(bare):0.0} | 1 |");
        output.WriteLine($"| Tidewaiter, the history of the flow | {Median(ours):0.0} | {Median(ours) / Median(bare):0.00} |");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // Month upon month as releases come: each of all reporters, partners, and of products besides the totals. Filled by statement, since files of
    // that many rows would take longer than all else.
    private static void Fill(string path, long rows)
    {
        BuiltInFigures.Export(path);
        using var database = new Database(path);
        const int Reporters = 100, Partners = 100, Months = 120;
        var products = Math.Max(1, rows / Reporters / Partners / Months);
        database.Run($"""
            INSERT INTO series SELECT 1000 + i, 'bench-' || i, 'Bench', 'Bench', p.code, 'FOB', 'CIF', 'customs', 'USD', 14, 1
                FROM range({Reporters}) r(i) JOIN economies p ON p.number = i + 1;
            INSERT INTO products SELECT 1000000 + k, lpad(k::VARCHAR, 6, '0') FROM range(1, {products}) r(k);
            INSERT INTO releases SELECT 10000 + m, 'bench-' || m, 'Bench', 'Bench', NULL, DATE '2015-01-14' + to_months(m::INTEGER), false, 'bench', false, 'bench/1' FROM range({Months}) r(m);
            """);
        for (var month = 0; month < Months; month++)
        {
            database.Run($"""
                INSERT INTO observations
                SELECT 1000 + s, 1 + p, 'M', CASE WHEN k = 0 THEN 0 ELSE 1000000 + k END,
                       (DATE '2015-01-01' + to_months({month}))::DATE, (DATE '2015-01-01' + to_months({month}))::DATE, 'Amount', v, 0, 0, 10000 + {month}, 0, NULL
                FROM (SELECT s, p, k, (hash(s, p, k, {month}) % 1000000000)::BIGINT AS v FROM range({Reporters}) a(s), range({Partners}) b(p), range({products}) c(k)) x ORDER BY s, p, k
                """);
        }

        database.Run($"""
            INSERT INTO holdings SELECT series, partner, direction, release, count(*), count(*) FILTER (product = 0), min(first_month), max(last_month)
                FROM observations WHERE series >= 1000 GROUP BY series, partner, direction, release;
            CHECKPOINT
            """);
    }
}
