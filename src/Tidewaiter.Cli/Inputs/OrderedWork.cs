using System.Threading.Channels;

namespace Tidewaiter.Cli.Inputs;

/// <summary>Work on many items on all cores, with the results in the order of the items.</summary>
internal static class OrderedWork
{
    // Enough to keep every core busy while a long item is waited for, few enough that results do not pile up.
    private static readonly int Ahead = Environment.ProcessorCount * 16;

    /// <summary>Hands each result to <paramref name="take"/>, one at a time, in order.</summary>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take)
    {
        var queue = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Enqueue(items, work, queue.Writer, stop.Token));
        try
        {
            while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (queue.Reader.TryRead(out var next))
                {
                    take(next.GetAwaiter().GetResult());
                }
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }

        reading.GetAwaiter().GetResult();
    }

    private static async Task Enqueue<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> queue, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                await queue.WriteAsync(Task.Run(() => work(item), stop), stop).ConfigureAwait(false);
            }
        }
        finally
        {
            queue.Complete();
        }
    }
}
