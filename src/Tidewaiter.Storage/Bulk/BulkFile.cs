using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>A file too large to pass through memory as figures: its reader says what the columns are, and the engine reads it into the store.</summary>
internal sealed class BulkFile
{
    // One by one, each is answered by the least and greatest value of each block.
    private static readonly string AnyBad = string.Join(" UNION ALL ", BulkTable.Bad.Select(bad => $"SELECT 1 FROM observations WHERE {bad}"));

    private static readonly string LeftOutRows = string.Create(CultureInfo.InvariantCulture, $"series = {BulkAreas.LeftOut} OR partner = {BulkAreas.LeftOut}");

    private static readonly string AnyLeftOut = string.Create(
        CultureInfo.InvariantCulture, $"SELECT 1 FROM observations WHERE series = {BulkAreas.LeftOut} UNION ALL SELECT 1 FROM observations WHERE partner = {BulkAreas.LeftOut}");

    private const string Chapters = """
        INSERT INTO observations
        SELECT series, partner, direction, chapter, first_month, last_month, 'Amount', total::BIGINT, 0, decimals, release, 0, NULL FROM fresh
        """;

    private const int MostOfLine = 4_096;

    private readonly ImportFile file;
    private readonly BulkTable table;
    private BulkAreas? areas;
    private long rows;

    private BulkFile(ImportFile file, IBulkReader reader, BulkTable table) => (this.file, Reader, this.table) = (file, reader, table);

    /// <summary>Who says what its columns are.</summary>
    public IBulkReader Reader { get; }

    /// <summary>Rows left out, as far as they are listed.</summary>
    public List<ReadProblem> Problems { get; } = [];

    /// <summary>How many rows were left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The file as one to be read in bulk; <see langword="null"/> where it is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="least">How many bytes it must have on disk.</param>
    /// <exception cref="ReadException">It is packed and damaged.</exception>
    public static BulkFile? Find(ImportFile file, long least)
    {
        if (file.Path is not { } path || new FileInfo(path).Length < least || Mark(path) is not { } isGzip)
        {
            return null;
        }

        var start = SourceFile.ReadStart(path);
        return SourceCatalog.BulkReaderOf(start) is { } reader
            ? new(file, reader, new(path, isGzip, SourceCatalog.HeadingsOf(start), reader.Columns))
            : null;
    }

    /// <summary>Reads its rows into <c>observations</c>, to be written down by <see cref="WriteDown"/> or taken out by <see cref="Forget"/>.</summary>
    /// <remarks>Outside of a transaction: the engine goes through rows of one that is open with a single processor.</remarks>
    /// <exception cref="ReadException">A row does not read, and reading is strict; or the file as a whole does not.</exception>
    public void Load(DuckDBConnection connection, StoreNumbers numbers, ImportOptions options)
    {
        areas = new(connection, Reader, file, numbers);
        SourceArchive.CheckTable(file.Path!, file.Name);
        if (table.Codes is { } codes)
        {
            BulkProducts.Learn(connection, codes, file.Name, Reader.Columns.Product, numbers);
        }

        using (new QueryProgress(connection, options.Progress))
        {
            rows = Read(connection, areas);
        }

        rows -= LookForProblems(connection, options.Lenient);
        rows -= connection.Value(AnyLeftOut) is null ? 0 : connection.Execute($"DELETE FROM observations WHERE {LeftOutRows}");
        connection.Execute(Gather);
    }

    /// <summary>Writes down what the rows name, adds chapters, and takes out rows that stand there twice.</summary>
    /// <exception cref="ReadException">Two rows tell different amounts of the same.</exception>
    public FilledRows WriteDown(DuckDBConnection connection, StoreNumbers numbers)
    {
        var releases = areas!.WriteDown(numbers);
        numbers.WriteDownProducts();
        if (table.Codes is null)
        {
            BulkProducts.WriteDown(connection, $"SELECT product FROM observations WHERE {IsNew}");
        }

        if (BulkDoubles.Remove(connection, areas.FirstRelease, file.Name) is > 0 and var doubled)
        {
            rows -= doubled;
            connection.Execute(Gather);
        }

        if (Reader.Columns.SumsChapters)
        {
            rows += connection.Execute(Chapters);
            BulkProducts.WriteDown(connection, "SELECT chapter FROM fresh");
        }

        return new(releases, rows, $"""
            SELECT series, partner, direction, release, sum(figures){(Reader.Columns.SumsChapters ? " + count(*)" : "")}, sum(totals), min(first_month), max(last_month)
            FROM fresh GROUP BY series, partner, direction, release
            """);
    }

    /// <summary>Takes out what <see cref="Load"/> put in.</summary>
    public void Forget(DuckDBConnection connection)
    {
        if (areas is not null)
        {
            connection.Execute($"DELETE FROM observations WHERE {IsNew}");
        }
    }

    // A row whose reporter is not known may bear no release.
    private string IsNew => string.Create(CultureInfo.InvariantCulture, $"(release >= {areas!.FirstRelease} OR release = -1)");

    // All that has to be known of the new rows besides themselves, in one pass over them.
    private string Gather => $"""
        CREATE OR REPLACE TEMP TABLE fresh AS
        SELECT series, partner, direction, {table.Chapter} AS chapter, first_month, last_month, release, sum(low) AS total,
               any_value(decimals) AS decimals, count(*) AS figures, count(*) FILTER (product = {ProductNumber.AllProducts}) AS totals
        FROM observations WHERE {IsNew} GROUP BY ALL
        """;

    private long Read(DuckDBConnection connection, BulkAreas areas)
    {
        connection.Execute("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans");
        try
        {
            return connection.Execute(table.Insert(areas));
        }
        catch (DuckDBException problem)
        {
            throw new ReadException(new(file.Name, 0, "file", StoreFile.FirstLine(problem.Message), $"a table that reads as {Reader.Format}"), problem);
        }
    }

    // Returns how many rows were taken out again.
    private long LookForProblems(DuckDBConnection connection, bool lenient)
    {
        var rejected = Count(connection, "SELECT count(DISTINCT line) FROM reject_errors");
        var isBad = $"{IsNew} AND ({string.Join(" OR ", BulkTable.Bad)})";
        var bad = connection.Value(AnyBad) is null ? 0 : Count(connection, $"SELECT count(*) FROM observations WHERE {isBad}");
        if (rejected + bad == 0)
        {
            return 0;
        }

        if (rejected > 0)
        {
            Problems.AddRange(StoreRows.Read(
                connection,
                $"""
                 SELECT line::BIGINT, arg_min(coalesce(column_name, ''), column_idx), left(any_value(coalesce(csv_line, '')), {MostOfLine.ToString(CultureInfo.InvariantCulture)})
                 FROM reject_errors GROUP BY line ORDER BY line LIMIT {ReadProblems.MostKept.ToString(CultureInfo.InvariantCulture)}
                 """,
                row => Rejected(row.GetInt64(0), row.GetString(1), row.GetString(2))));
        }

        if (bad > 0 && Problems.Count < ReadProblems.MostKept)
        {
            Problems.AddRange(StoreRows.Read(
                connection, table.BadCells(ReadProblems.MostKept - Problems.Count), row => Problem(row.GetInt64(0), row.GetString(1), row.GetString(2))));
        }

        if (!lenient)
        {
            throw new ReadException(Problems.MinBy(problem => problem.Line)!);
        }

        if (Count(connection, "SELECT count(*) FROM reject_errors") >= BulkTable.MostRejects)
        {
            throw new ReadException(new(file.Name, 0, "file", $"{BulkTable.MostRejects} cells and more that do not read", $"a table that reads as {Reader.Format}"));
        }

        connection.Execute($"DELETE FROM observations WHERE {isBad}");
        LeftOut = (int)Math.Min(rejected + bad, int.MaxValue);
        return bad;
    }

    // What is wrong with a row as a whole, too many cells for one, names no column.
    private ReadProblem Rejected(long line, string column, string text) =>
        column.Length > 0 ? Problem(line, column, table.Cell(text, column)) : new(file.Name, (int)Math.Min(line, int.MaxValue), "row", text, table.ExpectedRow);

    private ReadProblem Problem(long line, string column, string found) =>
        new(file.Name, (int)Math.Min(line, int.MaxValue), column, found, table.Expected(column));

    private static long Count(DuckDBConnection connection, string sql) => Convert.ToInt64(connection.Value(sql), CultureInfo.InvariantCulture);

    // Whether it is gzip; null where the engine does not read it: a zip, and gzip with zeros behind it.
    private static bool? Mark(string path)
    {
        Span<byte> mark = stackalloc byte[2];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false) < 2 || mark is [(byte)'P', (byte)'K'] ? null
            : mark is not [0x1F, 0x8B] ? false
            : SourceArchive.IsPadded(path) ? null : true;
    }
}
