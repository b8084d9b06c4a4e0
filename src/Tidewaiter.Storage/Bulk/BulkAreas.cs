using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>Numbers set aside for the series, partners and releases that a bulk file may hold; those that it does hold are written down afterwards.</summary>
internal sealed class BulkAreas
{
    /// <summary>The series and partner of rows that are left out on purpose.</summary>
    public const short LeftOut = -2;

    private readonly DuckDBConnection connection;
    private readonly IBulkReader reader;
    private readonly Dictionary<short, EconomyCode> reporters = [];
    private readonly Dictionary<short, int> releases = [];
    private readonly ImportFile file;
    private readonly int? sharedRelease;

    /// <summary>Sets them aside, where the engine finds them: <see cref="Series"/>, <see cref="Partner"/> and <see cref="Release"/>.</summary>
    public BulkAreas(DuckDBConnection connection, IBulkReader reader, ImportFile file, StoreNumbers numbers)
    {
        this.connection = connection;
        this.reader = reader;
        this.file = file;

        // Some releases are of all reporters together, others of one each: the reader tells by giving the same or not.
        var isShared = ReleaseOf(EconomyCode.Parse("CHN"), Month.Of(2000, 1), Month.Of(2000, 12)) == ReleaseOf(EconomyCode.Parse("RUS"), Month.Of(2000, 1), Month.Of(2000, 12));
        FirstRelease = numbers.NextRelease();
        sharedRelease = isShared ? FirstRelease : null;
        var economies = BulkColumns.Economies.ToDictionary(area => int.Parse(area.Key, CultureInfo.InvariantCulture), area => area.Value);
        var places = Enumerable.Range(0, economies.Keys.Max() + 1).Select(number => economies.TryGetValue(number, out var economy) ? (EconomyCode?)economy : null).ToArray();
        foreach (var economy in economies.Values)
        {
            var series = SeriesOf(economy);
            reporters.TryAdd(series, economy);
            releases.TryAdd(series, isShared || economy.IsNone ? FirstRelease : FirstRelease + releases.Count);
        }

        Keep("bulk_series", "SMALLINT", place => SeriesOf(place));
        Keep("bulk_partners", "SMALLINT", place => place.IsNone ? LeftOut : numbers.SetAside(place));
        Keep("bulk_releases", "INTEGER", place => releases[SeriesOf(place)]);

        short SeriesOf(EconomyCode economy) => economy.IsNone ? LeftOut : numbers.SetAside(reader.SeriesOf(economy));

        void Keep(string name, string type, Func<EconomyCode, int> number) => connection.Execute(
            $"SET VARIABLE {name} = [{string.Join(", ", places.Select(place => place is { } economy ? number(economy).ToString(CultureInfo.InvariantCulture) : "NULL"))}]::{type}[]");
    }

    /// <summary>The number of the first release; those of the file follow upon it, and nothing that is held has a higher one.</summary>
    public int FirstRelease { get; }

    /// <summary>The number of the series of a reporter's number, in the engine's words; null where that is not known.</summary>
    public static string Series(string area) => At("bulk_series", area);

    /// <inheritdoc cref="Series"/>
    /// <summary>The number of a partner.</summary>
    public static string Partner(string area) => At("bulk_partners", area);

    /// <inheritdoc cref="Series"/>
    /// <summary>The number of the release of a reporter's number; of all together, it may be known of numbers that are not.</summary>
    public string Release(string area) => sharedRelease is { } release ? release.ToString(CultureInfo.InvariantCulture) : At("bulk_releases", area);

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
            numbers.Write(release.Key, ReleaseOf(reporter, release.Min(one => one.First), release.Max(one => one.Last)));
        }

        foreach (var one in used)
        {
            numbers.Of(reader.SeriesOf(reporters[one.Series]));
        }

        numbers.WriteDownAside(StoreRows.Read(connection, "SELECT DISTINCT partner FROM fresh", row => row.GetInt16(0)).ToHashSet());
        return [.. used.Select(one => one.Release).Distinct()];
    }

    private Release ReleaseOf(EconomyCode reporter, Month first, Month last) => reader.ReleaseOf(reporter, first, last, file.Sha256, file.Notes.Published);

    // Places in a list count from one. A list is looked into row by row; a join is planned by guesses of how long the file is, and at times the wrong way round.
    private static string At(string list, string area) => $"getvariable('{list}')[{area}::INTEGER + 1]";
}
