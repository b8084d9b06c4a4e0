using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage.Store;

/// <summary>Puts the figures of a file into an opened store, in one transaction. Nothing that is held is changed.</summary>
internal sealed class StoreWriter(DuckDBConnection connection, TimeProvider time)
{
    private const string Stage = """
        CREATE OR REPLACE TEMP TABLE staged AS SELECT * FROM figures LIMIT 0;
        CREATE OR REPLACE TEMP TABLE staged_relays AS SELECT * FROM relays LIMIT 0;
        """;

    // A number that the store holds already, of a release of the same day, is no news.
    private const string Forget = """
        DELETE FROM staged s USING figures f, releases held, releases new
        WHERE f.series = s.series AND f.partner = s.partner AND f.direction = s.direction AND f.product = s.product
          AND f.first_month = s.first_month AND f.last_month = s.last_month AND f.measure = s.measure
          AND f.low = s.low AND f.high = s.high AND f.relays = s.relays
          AND held.id = f.release AND new.id = s.release AND held.day = new.day
        """;

    private const string Keep = """
        INSERT INTO figures SELECT * FROM staged;
        INSERT INTO relays SELECT r.* FROM staged_relays r WHERE r.figure IN (SELECT id FROM staged);
        """;

    /// <summary>Whether a file of the same bytes was imported before.</summary>
    public bool Holds(SourceFile file) => connection.Value("SELECT 1 FROM files WHERE sha256 = ?", file.Sha256) is not null;

    /// <summary>Writes what was read of a file; all of it or nothing.</summary>
    /// <returns>How many of the figures were not held before.</returns>
    /// <exception cref="InvalidDataException">A series of the file bears the key of another one in the store.</exception>
    public int Write(SourceFile file, string reader, IReadOnlyList<Figure> figures)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var series in figures.Select(figure => figure.Flow.Series).Distinct())
        {
            Write(series);
        }

        var releases = figures.Select(figure => figure.Release).Distinct().ToDictionary(release => release, Write);
        connection.Execute(Stage);
        var next = Convert.ToInt64(connection.Value("SELECT coalesce(max(id), 0) + 1 FROM figures"), CultureInfo.InvariantCulture);
        Append(figures, releases, next);
        connection.Execute(Forget);
        var kept = Convert.ToInt32(connection.Value("SELECT count(*) FROM staged"), CultureInfo.InvariantCulture);
        connection.Execute(Keep);
        connection.Execute("DELETE FROM releases WHERE sha256 = ? AND id NOT IN (SELECT release FROM figures)", file.Sha256);
        connection.Execute(
            "INSERT INTO files VALUES (?, ?, ?, ?, ?)", file.Sha256, file.Name, reader, time.GetUtcNow().UtcDateTime, kept);
        transaction.Commit();
        return kept;
    }

    private void Write(Series series)
    {
        connection.Execute(
            "INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            series.Id, series.Publisher, series.Dataset, series.Reporter.ToString(), series.ExportValuation, series.ImportValuation,
            series.Basis, series.Currency, series.UsualDay, series.RevisionPercent);
        var held = StoreRows.Series(connection).Single(one => one.Id == series.Id);
        if (held != series)
        {
            throw new InvalidDataException($"The store holds another series under the key '{series.Id}': {held}; the file's is {series}.");
        }
    }

    // Another file of the same release is another vintage: a key of its own.
    private string Write(Release release)
    {
        var id = connection.Value("SELECT sha256 FROM releases WHERE id = ?", release.Id) is string sha256 && sha256 != release.Sha256
            ? $"{release.Id}-{release.Sha256[..12]}"
            : release.Id;
        connection.Execute(
            "INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id, release.Publisher, release.Title, release.Address, release.Day, release.DayEstimated, release.Sha256, release.Transcribed, release.Reader);
        return id;
    }

    private void Append(IReadOnlyList<Figure> figures, Dictionary<Release, string> releases, long next)
    {
        using var rows = connection.CreateAppender("temp", "main", "staged");
        using var relayRows = connection.CreateAppender("temp", "main", "staged_relays");
        foreach (var figure in figures)
        {
            var relays = figure.Relays.Count + figure.Conflicts.Count;
            rows.CreateRow()
                .AppendValue((long?)next)
                .AppendValue(figure.Flow.Series.Id)
                .AppendValue(figure.Flow.Partner.ToString())
                .AppendValue(figure.Flow.Direction.ToString())
                .AppendValue(figure.Flow.Product)
                .AppendValue((DateOnly?)figure.Period.Start.FirstDay)
                .AppendValue((DateOnly?)figure.Period.End.FirstDay)
                .AppendValue(figure.Measure.ToString())
                .AppendValue((decimal?)figure.Value.Low)
                .AppendValue((decimal?)figure.Value.High)
                .AppendValue(releases[figure.Release])
                .AppendValue((int?)relays)
                .EndRow();
            var place = 0;
            foreach (var (relay, conflicts) in figure.Relays.Select(relay => (relay, false)).Concat(figure.Conflicts.Select(relay => (relay, true))))
            {
                relayRows.CreateRow()
                    .AppendValue((long?)next)
                    .AppendValue((int?)place++)
                    .AppendValue((bool?)conflicts)
                    .AppendValue(relay.Address)
                    .AppendValue(relay.Published)
                    .AppendValue(relay.AsReported)
                    .AppendValue((decimal?)relay.Value.Low)
                    .AppendValue((decimal?)relay.Value.High)
                    .EndRow();
            }

            next++;
        }
    }
}
