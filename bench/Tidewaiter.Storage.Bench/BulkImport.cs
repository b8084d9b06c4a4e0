using System.Diagnostics;

namespace Tidewaiter.Storage.Bench;

/// <summary>A file in the shape of BACI: the engine's own reading of it into a table, and our import, in the same run.</summary>
internal static class BulkImport
{
    private const int Times = 3;

    public static void Measure(string folder, long rows, TextWriter output)
    {
        var file = Path.Combine(folder, "baci.csv");
        Generate(file, rows);
        var (bare, ours) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < Times; i++)
        {
            // In turns, so that other work on the machine falls on both.
            bare.Add(Time(() => Bare(file, Path.Combine(folder, $"bare{i}.duckdb"))));
            ours.Add(Time(() => Ours(file, Path.Combine(folder, $"ours{i}.duckdb"))));
        }

        output.WriteLine($"{rows:N0} rows, {new FileInfo(file).Length / 1_000_000:N0} MB");
        output.WriteLine("| what | seconds, the least of three | beside | of processor time | beside | memory at most |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Write(output, "DuckDB, `CREATE TABLE AS` from `read_csv`", bare, bare);
        Write(output, "Tidewaiter, import", ours, bare);
        File.Delete(file);
    }

    private static void Write(TextWriter output, string what, List<Cost> costs, List<Cost> beside) => output.WriteLine(
        $"| {what} | {costs.Min(cost => cost.Seconds):0.0} | {costs.Min(cost => cost.Seconds) / beside.Min(cost => cost.Seconds):0.00} "
        + $"| {costs.Min(cost => cost.Processor):0.0} | {costs.Min(cost => cost.Processor) / beside.Min(cost => cost.Processor):0.00} | {costs.Max(cost => cost.Megabytes):N0} MB |");

    private static void Bare(string file, string path)
    {
        using (var database = new Database(path))
        {
            database.Run($"CREATE TABLE baci AS SELECT * FROM read_csv('{file}'); CHECKPOINT");
        }

        File.Delete(path);
    }

    private static void Ours(string file, string path)
    {
        var result = FigureImport.Run(path, ImportFile.At(file), new(), TimeProvider.System)[0];
        if (result.New == 0 || result.Quarantined.Count > 0)
        {
            throw new InvalidOperationException($"{result}");
        }

        File.Delete(path);
    }

    private static Cost Time(Action action)
    {
        Memory.Reset();
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        action();
        process.Refresh();
        return new(watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds, Memory.Megabytes());
    }

    // As a year's file of BACI has them: sorted by exporter, importer and product; of five thousand products those that are traded. China and Russia are left out: of
    // their trade chapters are built in, and random ones would go to quarantine.
    private static void Generate(string file, long rows)
    {
        using var database = new Database(":memory:");
        database.Run($"""
            CREATE TABLE areas AS SELECT row_number() OVER () - 1 AS n, code FROM (
                SELECT unnest([8, 12, 24, 31, 32, 36, 40, 44, 48, 50, 51, 56, 68, 70, 76, 100, 104, 116, 120, 124, 144, 152, 170, 188, 191, 203, 208, 214, 218, 231, 233, 246,
                    251, 268, 276, 288, 300, 320, 348, 352, 360, 364, 368, 372, 376, 380, 392, 398, 400, 404, 410, 414, 417, 418, 422, 428, 440, 442, 458, 470, 484, 496, 498,
                    504, 508, 512, 516, 524, 528, 554, 566, 579, 586, 591, 600, 604, 608, 616, 620, 634, 642, 682, 686, 688, 699, 702, 703, 704, 705, 710, 716, 724, 752, 757,
                    764, 784, 788, 792, 800, 804, 807, 818, 826, 842, 858, 860]) AS code);
            COPY (
                SELECT 2022 AS t, e.code AS i, p.code AS j, lpad((10000 + (i * 7919) % 5300 * 180)::VARCHAR, 6, '0') AS k,
                       round(exp((hash(i) % 1000) / 90.0), 3) AS v, round(exp((hash(i + 1) % 1000) / 120.0), 3) AS q
                FROM (SELECT range AS i FROM range({rows})) r
                JOIN areas e ON e.n = i // ({rows} // 100 + 1) JOIN areas p ON p.n = 5 + (i // ({rows} // 10000 + 1)) % 100
                ORDER BY 2, 3, 4
            ) TO '{file}' (HEADER)
            """);
    }

    private sealed record Cost(double Seconds, double Processor, long Megabytes);
}
