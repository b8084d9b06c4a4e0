using Tidewaiter.Figures;

namespace Tidewaiter.Storage;

/// <summary>The built-in figures and a user's store, for a process that runs on: when an import has put a new store in place, that is opened.</summary>
/// <remarks>
/// A store is never written in place: what is open is the store of one moment, whole, and stays so. Whoever asks a question holds the figures
/// of one moment until it is answered; a store of before is closed when nobody holds it any more. Once a second at most it is looked whether
/// another one has taken its place. A store that does not open leaves the one of before.
/// </remarks>
public sealed class LiveFigures : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock turn = new();
    private readonly Lock looking = new();
    private readonly string path;
    private readonly TimeProvider time;
    private Snapshot current;
    private long lookedAt;

    private LiveFigures(string path, TimeProvider time)
    {
        (this.path, this.time) = (path, time);
        lookedAt = time.GetTimestamp();
        current = Snapshot.Open(path);
    }

    /// <summary>Opens them.</summary>
    /// <param name="store">The path of a store; <see cref="FigureStore.UsualPath"/> where none is given, be there a store yet or not.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="FileNotFoundException">A path was given, and nothing is there.</exception>
    /// <exception cref="InvalidDataException">The file is no store, or one of another version.</exception>
    public static LiveFigures Open(string? store = null, TimeProvider? time = null) => store is null || File.Exists(store)
        ? new(store ?? FigureStore.UsualPath, time ?? TimeProvider.System)
        : throw new FileNotFoundException($"There is no store at {store}.", store);

    /// <summary>The figures of now, which stay as they are until they are disposed of.</summary>
    public HeldFigures Hold()
    {
        // One looks; the others do not wait for it.
        if (time.GetElapsedTime(Volatile.Read(ref lookedAt)) > Pause && looking.TryEnter())
        {
            try
            {
                Look();
            }
            finally
            {
                looking.Exit();
            }
        }

        lock (turn)
        {
            var held = current;
            held.Holders++;
            return new(held.Figures, () => LetGo(held));
        }
    }

    /// <summary>Lets go of what is open: it is closed when nobody else holds it.</summary>
    public void Dispose() => LetGo(current);

    private void Look()
    {
        Volatile.Write(ref lookedAt, time.GetTimestamp());
        var before = current;
        if (Mark.Of(path) == before.Mark)
        {
            return;
        }

        try
        {
            var next = Snapshot.Open(path);
            lock (turn)
            {
                current = next;
            }

            LetGo(before);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // It was replaced again while it was opened, or is none: the next look tells.
        }
    }

    private void LetGo(Snapshot snapshot)
    {
        lock (turn)
        {
            if (--snapshot.Holders > 0)
            {
                return;
            }
        }

        snapshot.Store?.Dispose();
    }

    private sealed record Mark(bool Exists, DateTime Written, long Length)
    {
        public static Mark Of(string path) =>
            new FileInfo(path) is { Exists: true } file ? new(true, file.LastWriteTimeUtc, file.Length) : new(false, default, 0);
    }

    private sealed class Snapshot(IFigures figures, FigureStore? store, Mark mark)
    {
        public IFigures Figures { get; } = figures;

        public FigureStore? Store { get; } = store;

        public Mark Mark { get; } = mark;

        /// <summary>Who would miss it: the one that opened it, as long as it is current, and those that read in it.</summary>
        public int Holders { get; set; } = 1;

        public static Snapshot Open(string path)
        {
            var mark = Mark.Of(path);
            if (!mark.Exists)
            {
                return new(BuiltInFigures.Open(), null, mark);
            }

            var store = FigureStore.Open(path);
            return new(new JoinedFigures(BuiltInFigures.Open(), store), store, mark);
        }
    }
}
