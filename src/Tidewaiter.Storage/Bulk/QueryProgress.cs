using DuckDB.NET.Data;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage.Bulk;

/// <summary>Tells from time to time how far the query of a connection is, until it is disposed.</summary>
internal sealed class QueryProgress : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly Timer? timer;

    public QueryProgress(DuckDBConnection connection, IProgress<double>? progress)
    {
        if (progress is not null)
        {
            connection.Execute("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
            timer = new(_ => progress.Report(connection.GetQueryProgress().Percentage / 100), null, Every, Every);
        }
    }

    public void Dispose()
    {
        // The timer must be at rest before the connection is used for something else.
        using var rest = new ManualResetEvent(false);
        if (timer?.Dispose(rest) == true)
        {
            rest.WaitOne();
        }
    }
}
