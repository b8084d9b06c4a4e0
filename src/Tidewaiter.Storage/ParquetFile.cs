using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Writes rows into a Parquet file, which any analytic tool opens.</summary>
public static class ParquetFile
{
    /// <summary>Writes the file; it takes the name when it is complete.</summary>
    /// <param name="path">Where; a file there is replaced.</param>
    /// <param name="columns">Names and types: text, decimal, yes or no, day.</param>
    /// <param name="rows">Cells in the order of the columns; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">A column is of a type that has no counterpart.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<(string Name, Type Type)> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        try
        {
            WholeFile.Write(path, half =>
            {
                using var connection = new DuckDBConnection("DataSource=:memory:");
                connection.Open();
                connection.Execute($"CREATE TABLE rows ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {TypeOf(column.Type)}"))})");
                using (var appender = connection.CreateAppender("rows"))
                {
                    foreach (var row in rows)
                    {
                        Append(appender.CreateRow(), row);
                    }
                }

                connection.Execute($"COPY rows TO '{half.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
            });
        }
        catch (DuckDBException exception)
        {
            throw new IOException($"{path}: {exception.Message}", exception);
        }
    }

    private static void Append(IDuckDBAppenderRow row, IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells)
        {
            _ = cell switch
            {
                null => row.AppendNullValue(),
                decimal number => row.AppendValue((decimal?)number),
                bool yes => row.AppendValue((bool?)yes),
                DateOnly day => row.AppendValue((DateOnly?)day),
                _ => row.AppendValue(Convert.ToString(cell, CultureInfo.InvariantCulture)),
            };
        }

        row.EndRow();
    }

    private static string TypeOf(Type type) =>
        type == typeof(string) ? "VARCHAR"
        : type == typeof(decimal) ? "DECIMAL(38, 10)"
        : type == typeof(bool) ? "BOOLEAN"
        : type == typeof(DateOnly) ? "DATE"
        : throw new ArgumentException($"A column of {type} has no counterpart in Parquet.");
}
