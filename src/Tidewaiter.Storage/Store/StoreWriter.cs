using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>Puts the figures of a file into an opened store, in one transaction. Nothing that is held is changed.</summary>
internal sealed class StoreWriter(DuckDBConnection connection, TimeProvider time)
{
    // A number that the store holds already, of a release of the same day, is no news.
    private const string Forget = """
        DELETE FROM staged s USING observations o, releases held, releases new
        WHERE o.series = s.series AND o.partner = s.partner AND o.direction = s.direction AND o.product = s.product
          AND o.first_month = s.first_month AND o.last_month = s.last_month AND o.measure = s.measure
          AND shifted(o.low, o.decimals) = shifted(s.low, s.decimals) AND shifted(o.width, o.decimals) = shifted(s.width, s.decimals)
          AND o.relays = s.relays AND held.number = o.release AND new.number = s.release AND held.day = new.day
        """;

    private const string Keep = """
        INSERT INTO observations SELECT * FROM staged;
        INSERT INTO relays SELECT r.* FROM staged_relays r WHERE r.figure IN (SELECT id FROM staged);
        """;

    private const string KeepApart = """
        INSERT INTO quarantined SELECT * FROM staged;
        INSERT INTO relays SELECT * FROM staged_relays;
        """;

    /// <summary>Whether a file of the same bytes was imported before.</summary>
    public bool Holds(string sha256) => connection.Value("SELECT 1 FROM files WHERE sha256 = ?", sha256) is not null;

    /// <summary>What of a file of the same bytes lies in quarantine.</summary>
    public IReadOnlyList<QuarantinedTable> Quarantined(string sha256) => StoreRows.Quarantine(connection, sha256);

    /// <summary>Takes a file out of quarantine, for it to be judged again: what of it was let in stays.</summary>
    public void Release(string sha256)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM relays WHERE figure IN (SELECT q.id FROM quarantined q JOIN releases r ON r.number = q.release WHERE r.sha256 = ?)", sha256);
        connection.Execute("DELETE FROM quarantined WHERE release IN (SELECT number FROM releases WHERE sha256 = ?)", sha256);
        connection.Execute("DELETE FROM releases WHERE sha256 = ? AND number NOT IN (SELECT release FROM holdings)", sha256);
        connection.Execute("DELETE FROM quarantine WHERE sha256 = ?", sha256);
        connection.Execute("DELETE FROM files WHERE sha256 = ?", sha256);
        transaction.Commit();
    }

    /// <summary>Writes what was read of a file; all of it or nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="figures">What it holds, but for what goes to quarantine.</param>
    /// <param name="apart">What goes to quarantine, and why.</param>
    /// <exception cref="InvalidDataException">A series of the file bears the key of another one in the store, or a value has too many digits.</exception>
    public WrittenFile Write(ReadFile file, IReadOnlyList<Figure> figures, IReadOnlyList<(QuarantinedTable Table, IReadOnlyList<Figure> Figures)> apart)
    {
        using var transaction = connection.BeginTransaction();
        var numbers = new StoreNumbers(connection);
        var staged = new StagedFigures(connection, numbers);
        staged.Fill(figures);
        connection.Execute(Forget);
        var kept = Count("SELECT count(*) FROM staged");
        connection.Execute(Keep);
        var withdrawn = Enter(HoldingsOf("staged"), numbers.Releases);
        foreach (var (table, held) in apart)
        {
            staged.Fill(held);
            connection.Execute(KeepApart);
            SetApart(file, table);
        }

        DropUnused(numbers.Releases);
        Enter(file, kept);
        transaction.Commit();
        return new(kept, withdrawn) { Read = figures.Count + apart.Sum(table => table.Figures.Count), Apart = [.. apart.Select(table => table.Table)] };
    }

    /// <summary>Writes what an engine has read of a file by itself; all of it or nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="writeDown">Writes down what its rows among the observations name.</param>
    /// <param name="audit">What is odd about a series' new figures; asked with a sample of them.</param>
    public WrittenFile Write(ReadFile file, Func<FilledRows> writeDown, Func<Figure[], IReadOnlyList<QuarantinedTable>> audit)
    {
        using var transaction = connection.BeginTransaction();
        var (releases, read, holdings) = writeDown();
        var (kept, withdrawn, apart) = (0L, 0L, Array.Empty<QuarantinedTable>());
        if (releases.Count > 0)
        {
            kept = read - ForgetHeld([.. releases]);
            apart = [.. audit(StoreRows.Sample(connection, releases.Min(), releases.Max())).Select(table => MoveApart(file, table, releases))];
            kept -= apart.Sum(table => table.Figures);
            withdrawn = Enter(
                kept == read ? holdings : HoldingsOf(string.Create(CultureInfo.InvariantCulture, $"(FROM observations WHERE release BETWEEN {releases.Min()} AND {releases.Max()})")),
                releases);
            DropUnused(releases);
        }

        Enter(file, kept);
        transaction.Commit();
        return new(kept, withdrawn) { Read = read, Apart = apart };
    }

    private long ForgetHeld(List<int> releases)
    {
        const string Same = """
            FROM releases new JOIN releases held ON held.day = new.day AND held.publisher = new.publisher AND NOT list_contains(?, held.number)
            WHERE list_contains(?, new.number)
            """;
        if (connection.Value($"SELECT 1 {Same}", releases, releases) is null)
        {
            return 0;
        }

        return connection.Execute(
            $"""
             DELETE FROM observations s USING observations o, (SELECT new.number AS new, held.number AS held {Same}) days
             WHERE s.release = days.new AND o.release = days.held
               AND o.series = s.series AND o.partner = s.partner AND o.direction = s.direction AND o.product = s.product
               AND o.first_month = s.first_month AND o.last_month = s.last_month AND o.measure = s.measure
               AND shifted(o.low, o.decimals) = shifted(s.low, s.decimals) AND shifted(o.width, o.decimals) = shifted(s.width, s.decimals)
             """,
            releases,
            releases);
    }

    private QuarantinedTable MoveApart(ReadFile file, QuarantinedTable table, IReadOnlyList<int> releases)
    {
        const string Part = "FROM observations WHERE series = (SELECT number FROM series WHERE id = ?) AND release BETWEEN ? AND ?";
        var figures = connection.Execute($"INSERT INTO quarantined SELECT * {Part}", table.Series, releases.Min(), releases.Max());
        connection.Execute($"DELETE {Part}", table.Series, releases.Min(), releases.Max());
        var whole = table with { Figures = figures };
        SetApart(file, whole);
        return whole;
    }

    private void SetApart(ReadFile file, QuarantinedTable table) => connection.Execute(
        "INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?)",
        file.Sha256, file.Name, file.Reader, table.Series, table.Figures, table.Reason, time.GetUtcNow().UtcDateTime);

    private void Enter(ReadFile file, long kept) => connection.Execute(
        "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?)", file.Sha256, file.Name, file.Reader, time.GetUtcNow().UtcDateTime, kept, (long)file.LeftOut);

    private static string HoldingsOf(string table) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT series, partner, direction, release, count(*), count(*) FILTER (product = {ProductNumber.AllProducts}), min(first_month), max(last_month)
        FROM {table} GROUP BY series, partner, direction, release
        """);

    // Adds to the index of holdings, and notes which numbers of before the new ones withdraw.
    private long Enter(string holdings, IReadOnlyCollection<int> releases)
    {
        connection.Execute($"INSERT INTO holdings {holdings}");
        return new Withdrawals(connection).Find(releases);
    }

    // A release that brought no news is none: its figures are those of another file.
    private void DropUnused(IReadOnlyCollection<int> releases) => connection.Execute(
        """
        DELETE FROM releases WHERE number IN (SELECT unnest(?))
          AND number NOT IN (SELECT release FROM holdings) AND number NOT IN (SELECT release FROM quarantined)
        """,
        releases.ToList());

    private long Count(string sql, params ReadOnlySpan<object?> values) => Convert.ToInt64(connection.Value(sql, values), CultureInfo.InvariantCulture);
}
