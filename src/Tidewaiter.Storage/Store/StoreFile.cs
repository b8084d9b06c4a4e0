using DuckDB.NET.Data;

namespace Tidewaiter.Storage.Store;

/// <summary>Opens the file of a store, and sees to it that it is one.</summary>
internal static class StoreFile
{
    /// <summary>Opens a store that is there, for reading.</summary>
    /// <exception cref="InvalidDataException">It is no store, or one of another version.</exception>
    /// <remarks>
    /// It is attached to a database in memory: opened by its path, a store that an import replaced since would be the old one for as long
    /// as anybody in this process has that open.
    /// </remarks>
    public static DuckDBConnection OpenToRead(string path) => Open(
        path, "Data Source=:memory:", $"ATTACH '{path.Replace("'", "''", StringComparison.Ordinal)}' AS store (READ_ONLY, TYPE duckdb); USE store;");

    /// <summary>Opens the copy of a store for writing, and makes a store where there is none.</summary>
    /// <exception cref="InvalidDataException">It is no store, or one of another version.</exception>
    public static DuckDBConnection OpenToWrite(StoreCopy copy) => OpenToWrite(copy.Path, copy.Store);

    /// <summary>Opens a store for writing, and makes one where there is none.</summary>
    /// <param name="path">Where it lies, or is to.</param>
    /// <param name="store">What errors call it.</param>
    /// <exception cref="InvalidDataException">It is no store, or one of another version.</exception>
    public static DuckDBConnection OpenToWrite(string path, string store) => Open(
        store, new DuckDBConnectionStringBuilder { DataSource = path }.ConnectionString, File.Exists(path) ? "" : StoreSchema.Create);

    /// <summary>Runs statements.</summary>
    public static int Execute(this DuckDBConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The single value of a query.</summary>
    public static object? Value(this DuckDBConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar();
    }

    /// <summary>A command with values for its question marks.</summary>
    public static DuckDBCommand Command(this DuckDBConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every text of SQL is a constant but for the path of the store; what files hold goes in as values
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        }

        return command;
    }

    private static DuckDBConnection Open(string path, string data, string first)
    {
        var connection = new DuckDBConnection(data);
        try
        {
            connection.Open();
            if (first.Length > 0)
            {
                connection.Execute(first);
            }

            var version = connection.Value("SELECT max(version) FROM store") as int?
                ?? throw new InvalidDataException($"{path} is no store of figures: it names no version.");
            return version == StoreSchema.Version
                ? connection
                : throw new InvalidDataException($"{path} is a store of version {version}, expected version {StoreSchema.Version}: "
                    + (version > StoreSchema.Version ? "a later Tidewaiter made it." : "move it away and import its files anew."));
        }
        catch (DuckDBException problem)
        {
            connection.Dispose();
            throw new InvalidDataException($"{path} is no store of figures: {FirstLine(problem.Message)}", problem);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads from a store.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DuckDBException problem)
        {
            throw new InvalidDataException($"{path} is damaged: {FirstLine(problem.Message)}", problem);
        }
    }

    public static string FirstLine(string text) => text.Split('\n')[0];
}
