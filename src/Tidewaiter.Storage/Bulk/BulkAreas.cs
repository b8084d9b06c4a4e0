using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>Numbers set aside for the series, partners and releases that a bulk file may hold; those that it does hold are written down afterwards.</summary>
internal sealed class BulkAreas
{
    private const short LeftOut = -2;

    private readonly DuckDBConnection connection;
    private readonly IBulkReader reader;
    private readonly Dictionary<short, EconomyCode> reporters = [];
    private readonly Dictionary<short, int> releases = [];
    private readonly ImportFile file;
    private readonly int firstRelease;
    private readonly bool isShared;

    /// <summary>Makes the tables <c>areas</c> and <c>months</c>.</summary>
    public BulkAreas(DuckDBConnection connection, IBulkReader reader, ImportFile file, StoreNumbers numbers)
    {
        this.connection = connection;
        this.reader = reader;
        this.file = file;

        // Some releases are of all reporters together, others of one each: the reader tells by giving the same or not.
        isShared = Release(EconomyCode.Parse("CHN"), Month.Of(2000, 1), Month.Of(2000, 12)) == Release(EconomyCode.Parse("RUS"), Month.Of(2000, 1), Month.Of(2000, 12));
        firstRelease = numbers.NextRelease();
        connection.Execute("CREATE OR REPLACE TEMP TABLE areas (number INTEGER, series SMALLINT, partner SMALLINT, release INTEGER)");
        using (var rows = connection.CreateAppender("temp", "main", "areas"))
        {
            foreach (var (number, economy) in BulkColumns.Economies)
            {
                var series = economy.IsNone ? LeftOut : numbers.SetAside(reader.SeriesOf(economy));
                reporters.TryAdd(series, economy);
                releases.TryAdd(series, isShared || economy.IsNone ? firstRelease : firstRelease + releases.Count);
                rows.CreateRow()
                    .AppendValue((int?)int.Parse(number, CultureInfo.InvariantCulture))
                    .AppendValue((short?)series)
                    .AppendValue((short?)(economy.IsNone ? LeftOut : numbers.SetAside(economy)))
                    .AppendValue((int?)releases[series])
                    .EndRow();
            }
        }

        connection.Execute("""
            CREATE OR REPLACE TEMP TABLE months AS
            SELECT y AS number, make_date(y, 1, 1) AS first_month, make_date(y, 12, 1) AS last_month FROM range(1900, 2200) years(y)
            UNION ALL SELECT y * 100 + m, make_date(y, m, 1), make_date(y, m, 1) FROM range(1900, 2200) years(y), range(1, 13) months(m)
            """);
    }

    /// <summary>Writes down the series, partners and releases that the new observations name; the table <c>fresh</c> must be there.</summary>
    /// <returns>The numbers of the releases.</returns>
    public IReadOnlyList<int> WriteDown(StoreNumbers numbers)
    {
        var used = StoreRows.Read(
            connection,
            "SELECT series, release, min(first_month), max(last_month) FROM fresh GROUP BY ALL",
            row => (Series: row.GetInt16(0), Release: row.GetInt32(1), First: Month.Of(StoreRows.Day(row, 2)), Last: Month.Of(StoreRows.Day(row, 3))));
        foreach (var release in used.GroupBy(one => one.Release))
        {
            var reporter = reporters[release.First().Series];
            numbers.Write(release.Key, Release(reporter, release.Min(one => one.First), release.Max(one => one.Last)));
        }

        foreach (var one in used)
        {
            numbers.Of(reader.SeriesOf(reporters[one.Series]));
        }

        numbers.WriteDownAside(StoreRows.Read(connection, "SELECT DISTINCT partner FROM fresh", row => row.GetInt16(0)).ToHashSet());
        return [.. used.Select(one => one.Release).Distinct()];
    }

    private Release Release(EconomyCode reporter, Month first, Month last) => reader.ReleaseOf(reporter, first, last, file.Sha256, file.Notes.Published);
}
