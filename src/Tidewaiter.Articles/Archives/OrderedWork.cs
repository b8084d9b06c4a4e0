using System.Collections.Concurrent;

namespace Tidewaiter.Articles.Archives;

/// <summary>Does work on many things on several threads, and gives the results in the order of the things.</summary>
public static class OrderedWork
{
    // Enough to keep every worker busy while a long one is waited for, few enough that what is held does not pile up.
    private const int Ahead = 16;

    /// <summary>Runs the work. No more than a few things for each worker are held at a time, so the source may be endless.</summary>
    /// <param name="source">The things; taken one after another on the caller's thread.</param>
    /// <param name="work">The work; called on several threads at once. What it throws comes out at the thing's turn.</param>
    /// <param name="workers">How many threads; 1 does all on the caller's.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, int workers)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        return workers == 1 ? source.Select(work) : Several(source, work, workers);
    }

    private static IEnumerable<TResult> Several<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, int workers)
    {
        using var waiting = new BlockingCollection<Job<T, TResult>>();
        var threads = Enumerable.Range(0, workers).Select(_ => Start(waiting, work)).ToList();
        try
        {
            var order = new Queue<Job<T, TResult>>();
            foreach (var thing in source)
            {
                var job = new Job<T, TResult>(thing);
                order.Enqueue(job);
                waiting.Add(job);
                if (order.Count >= workers * Ahead)
                {
                    yield return order.Dequeue().Result.Task.GetAwaiter().GetResult();
                }
            }

            while (order.TryDequeue(out var job))
            {
                yield return job.Result.Task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            waiting.CompleteAdding();
            threads.ForEach(thread => thread.Join());
        }
    }

    // Its own threads, with room for deeply nested input.
    private static Thread Start<T, TResult>(BlockingCollection<Job<T, TResult>> waiting, Func<T, TResult> work)
    {
        var thread = new Thread(() => Serve(waiting, work), maxStackSize: 16 * 1024 * 1024) { IsBackground = true, Name = "articles" };
        thread.Start();
        return thread;
    }

    private static void Serve<T, TResult>(BlockingCollection<Job<T, TResult>> waiting, Func<T, TResult> work)
    {
        foreach (var job in waiting.GetConsumingEnumerable())
        {
            try
            {
                job.Result.SetResult(work(job.Thing));
            }
#pragma warning disable CA1031 // handed to the caller at the thing's turn
            catch (Exception problem)
#pragma warning restore CA1031
            {
                job.Result.SetException(problem);
            }
        }
    }

    private sealed record Job<T, TResult>(T Thing)
    {
        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
