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
          AND shifted(o.low, o.decimals) = shifted(s.low, s.decimals) AND shifted(o.high, o.decimals) = shifted(s.high, s.decimals)
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
        var deleted = Enter("staged", numbers.Releases);
        foreach (var (table, held) in apart)
        {
            staged.Fill(held);
            connection.Execute(KeepApart);
            connection.Execute(
                "INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?)",
                file.Sha256, file.Name, file.Reader, table.Series, table.Figures, table.Reason, time.GetUtcNow().UtcDateTime);
        }

        DropUnused(numbers.Releases);
        connection.Execute(
            "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?)", file.Sha256, file.Name, file.Reader, time.GetUtcNow().UtcDateTime, kept, (long)file.LeftOut);
        transaction.Commit();
        return new(kept, deleted);
    }

    // What the rows of a table add to the index of holdings, and which numbers of before they withdraw.
    private long Enter(string table, IReadOnlyCollection<int> releases)
    {
        connection.Execute($"""
            INSERT INTO holdings
            SELECT series, partner, direction, release, count(*), count(*) FILTER (product = '{FlowKey.AllProducts}'), min(first_month), max(last_month)
            FROM {table} GROUP BY series, partner, direction, release
            """);
        return new Withdrawals(connection).Find(releases);
    }

    // A release that brought no news is none: its figures are those of another file.
    private void DropUnused(IReadOnlyCollection<int> releases) => connection.Execute(
        """
        DELETE FROM releases WHERE number IN (SELECT unnest(?))
          AND number NOT IN (SELECT release FROM holdings) AND number NOT IN (SELECT release FROM quarantined)
        """,
        releases.ToList());

    private long Count(string sql) => Convert.ToInt64(connection.Value(sql), CultureInfo.InvariantCulture);
}
