namespace Tidewaiter.Storage.Store;

/// <summary>The tables of a store, which any DuckDB client reads. docs/store.md describes them.</summary>
internal static class StoreSchema
{
    /// <summary>Raised when a store of before could be read wrongly.</summary>
    public const int Version = 1;

    public const string Create = """
        CREATE TABLE store (version INTEGER NOT NULL);
        INSERT INTO store VALUES (1);
        CREATE TABLE files (
            sha256 VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, reader VARCHAR NOT NULL, imported TIMESTAMP NOT NULL, figures INTEGER NOT NULL);
        CREATE TABLE series (
            id VARCHAR PRIMARY KEY, publisher VARCHAR NOT NULL, dataset VARCHAR NOT NULL, reporter VARCHAR NOT NULL,
            export_valuation VARCHAR NOT NULL, import_valuation VARCHAR NOT NULL, basis VARCHAR NOT NULL, currency VARCHAR NOT NULL,
            usual_day INTEGER NOT NULL, revision_percent DECIMAL(9, 3) NOT NULL);
        CREATE TABLE releases (
            id VARCHAR PRIMARY KEY, publisher VARCHAR NOT NULL, title VARCHAR NOT NULL, address VARCHAR, day DATE NOT NULL,
            day_estimated BOOLEAN NOT NULL, sha256 VARCHAR NOT NULL, transcribed BOOLEAN NOT NULL, reader VARCHAR NOT NULL);
        CREATE TABLE figures (
            id BIGINT NOT NULL, series VARCHAR NOT NULL, partner VARCHAR NOT NULL, direction VARCHAR NOT NULL, product VARCHAR NOT NULL,
            first_month DATE NOT NULL, last_month DATE NOT NULL, measure VARCHAR NOT NULL,
            low DECIMAL(38, 9) NOT NULL, high DECIMAL(38, 9) NOT NULL, release VARCHAR NOT NULL, relays INTEGER NOT NULL);
        CREATE TABLE relays (
            figure BIGINT NOT NULL, place INTEGER NOT NULL, conflicts BOOLEAN NOT NULL, address VARCHAR NOT NULL, published DATE,
            as_reported VARCHAR NOT NULL, low DECIMAL(38, 9) NOT NULL, high DECIMAL(38, 9) NOT NULL);
        CREATE MACRO figures_as_of(as_of) AS TABLE
            SELECT f.*, r.day, r.day_estimated FROM figures f JOIN releases r ON f.release = r.id WHERE r.day <= as_of
            QUALIFY row_number() OVER (
                PARTITION BY f.series, f.partner, f.direction, f.product, f.first_month, f.last_month, f.measure ORDER BY r.day DESC, f.id DESC) = 1;
        """;
}
