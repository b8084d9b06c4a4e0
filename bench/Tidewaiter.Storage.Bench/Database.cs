using DuckDB.NET.Data;

namespace Tidewaiter.Storage.Bench;

/// <summary>The engine without us: what we are held against.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection connection;

    public Database(string path)
    {
        connection = new($"Data Source={path}");
        connection.Open();
    }

    /// <summary>Runs statements, and reads what they give.</summary>
    /// <returns>How many rows came.</returns>
    public int Run(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // nothing of it comes from outside
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = 0;
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    reader.GetValue(i);
                }

                rows++;
            }
        }
        while (reader.NextResult());
        return rows;
    }

    public void Dispose() => connection.Dispose();
}
