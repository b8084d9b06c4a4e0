using System.Globalization;

namespace Tidewaiter.Storage.Store;

/// <summary>The tables of a store, and the views of them that any DuckDB client reads. docs/store.md describes them.</summary>
/// <remarks>
/// Observations hold numbers in place of words: a file of ten million rows is then kept about as fast as the engine reads it, and one flow
/// of a hundred million is found by the least and greatest number of each block. The views give the words back.
/// </remarks>
internal static class StoreSchema
{
    /// <summary>Raised when a store of before could be read wrongly.</summary>
    public const int Version = 3;

    /// <summary>The most decimals that a value can have.</summary>
    public const int MostDecimals = 9;

    private const string Observation = """
        series SMALLINT NOT NULL, partner SMALLINT NOT NULL, direction direction NOT NULL, product INTEGER NOT NULL,
        first_month DATE NOT NULL, last_month DATE NOT NULL, measure measure NOT NULL,
        low BIGINT NOT NULL, width BIGINT NOT NULL, decimals TINYINT NOT NULL, release INTEGER NOT NULL, relays INTEGER NOT NULL, id BIGINT
        """;

    // Words for numbers, the same of figures let in and of those in quarantine.
    private const string Words = """
        SELECT s.id AS series, p.code AS partner, o.direction, k.code AS product, o.first_month, o.last_month, o.measure,
               shifted(o.low, o.decimals) AS low, shifted(o.low + o.width, o.decimals) AS high,
               r.id AS release, r.day, r.day_estimated, o.release AS release_number, o.relays, o.id
        """;

    private const string Joins =
        "o JOIN series s ON s.number = o.series JOIN economies p ON p.number = o.partner JOIN products k ON k.number = o.product JOIN releases r ON r.number = o.release";

    public static string Create { get; } = string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TYPE direction AS ENUM ('X', 'M', 'T', 'B');
        CREATE TYPE measure AS ENUM ('Amount', 'Growth', 'Quantity');
        CREATE TABLE store (version INTEGER NOT NULL);
        INSERT INTO store VALUES ({Version});
        CREATE TABLE files (
            sha256 VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, reader VARCHAR NOT NULL, imported TIMESTAMP NOT NULL, figures BIGINT NOT NULL,
            left_out BIGINT NOT NULL);
        CREATE TABLE series (
            number SMALLINT NOT NULL, id VARCHAR PRIMARY KEY, publisher VARCHAR NOT NULL, dataset VARCHAR NOT NULL, reporter VARCHAR NOT NULL,
            export_valuation VARCHAR NOT NULL, import_valuation VARCHAR NOT NULL, basis VARCHAR NOT NULL, currency VARCHAR NOT NULL,
            usual_day INTEGER NOT NULL, revision_percent DECIMAL(9, 3) NOT NULL);
        CREATE TABLE economies (number SMALLINT NOT NULL, code VARCHAR PRIMARY KEY);
        CREATE TABLE products (number INTEGER NOT NULL, code VARCHAR PRIMARY KEY);
        CREATE TABLE releases (
            number INTEGER NOT NULL, id VARCHAR PRIMARY KEY, publisher VARCHAR NOT NULL, title VARCHAR NOT NULL, address VARCHAR, day DATE NOT NULL,
            day_estimated BOOLEAN NOT NULL, sha256 VARCHAR NOT NULL, transcribed BOOLEAN NOT NULL, reader VARCHAR NOT NULL);
        CREATE TABLE observations ({Observation});
        CREATE TABLE relays (
            figure BIGINT NOT NULL, place INTEGER NOT NULL, conflicts BOOLEAN NOT NULL, address VARCHAR NOT NULL, published DATE,
            as_reported VARCHAR NOT NULL, low DECIMAL(38, 9) NOT NULL, high DECIMAL(38, 9) NOT NULL);
        CREATE TABLE holdings (
            series SMALLINT NOT NULL, partner SMALLINT NOT NULL, direction direction NOT NULL, release INTEGER NOT NULL,
            figures BIGINT NOT NULL, totals BIGINT NOT NULL, first_month DATE NOT NULL, last_month DATE NOT NULL);
        CREATE TABLE withdrawn (
            series SMALLINT NOT NULL, partner SMALLINT NOT NULL, direction direction NOT NULL, product INTEGER NOT NULL,
            first_month DATE NOT NULL, last_month DATE NOT NULL, measure measure NOT NULL, release INTEGER NOT NULL);
        CREATE TABLE quarantine (
            sha256 VARCHAR NOT NULL, file VARCHAR NOT NULL, reader VARCHAR NOT NULL, series VARCHAR NOT NULL, figures BIGINT NOT NULL,
            reason VARCHAR NOT NULL, since TIMESTAMP NOT NULL);
        CREATE TABLE quarantined ({Observation});
        CREATE MACRO shifted(number, decimals) AS number::DECIMAL(19, 0) * (CASE decimals
            WHEN 0 THEN 1 WHEN 1 THEN 0.1 WHEN 2 THEN 0.01 WHEN 3 THEN 0.001 WHEN 4 THEN 0.0001 WHEN 5 THEN 0.00001
            WHEN 6 THEN 0.000001 WHEN 7 THEN 0.0000001 WHEN 8 THEN 0.00000001 ELSE 0.000000001 END)::DECIMAL(10, 9);
        CREATE VIEW figures AS {Words} FROM observations {Joins};
        CREATE VIEW quarantined_figures AS {Words} FROM quarantined {Joins};
        CREATE VIEW deletions AS
            SELECT s.id AS series, p.code AS partner, o.direction, k.code AS product, o.first_month, o.last_month, o.measure, r.id AS release, r.day, r.day_estimated
            FROM withdrawn {Joins};
        CREATE MACRO figures_as_of(as_of) AS TABLE
            SELECT f.* FROM (
                SELECT * FROM figures WHERE day <= as_of
                QUALIFY row_number() OVER (
                    PARTITION BY series, partner, direction, product, first_month, last_month, measure ORDER BY day DESC, release_number DESC) = 1) f
            ANTI JOIN (SELECT * FROM deletions WHERE day <= as_of) d
                ON d.series = f.series AND d.partner = f.partner AND d.direction = f.direction AND d.product = f.product
                AND d.first_month = f.first_month AND d.last_month = f.last_month AND d.measure = f.measure AND d.day > f.day;
        """);
}
