using Tidewaiter.Figures;

namespace Tidewaiter.Storage;

/// <summary>The built-in figures and a user's store, for a process that runs on: when an import has put a new store in place, that is opened.</summary>
/// <remarks>
/// A store is never written in place: what is open is the store of one moment, whole, and stays so. Once a second at most it is looked whether
/// another one has taken its place. A store that does not open leaves the one of before.
/// </remarks>
public sealed class LiveFigures : IFigures, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock turn = new();
    private readonly string path;
    private readonly TimeProvider time;
    private Snapshot current;
    private Snapshot? before;
    private long lookedAt;

    private LiveFigures(string path, TimeProvider time)
    {
        (this.path, this.time) = (path, time);
        lookedAt = time.GetTimestamp();
        current = Snapshot.Open(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series => Current.Series;

    private IFigures Current
    {
        get
        {
            if (time.GetElapsedTime(Volatile.Read(ref lookedAt)) > Pause)
            {
                lock (turn)
                {
                    Look();
                }
            }

            return Volatile.Read(ref current).Figures;
        }
    }

    /// <summary>Opens them.</summary>
    /// <param name="store">The path of a store; <see cref="FigureStore.UsualPath"/> where none is given, be there a store yet or not.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="FileNotFoundException">A path was given, and nothing is there.</exception>
    /// <exception cref="InvalidDataException">The file is no store, or one of another version.</exception>
    public static LiveFigures Open(string? store = null, TimeProvider? time = null) => store is null || File.Exists(store)
        ? new(store ?? FigureStore.UsualPath, time ?? TimeProvider.System)
        : throw new FileNotFoundException($"There is no store at {store}.", store);

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) => Current.History(flow);

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        Current.Partners(series, direction, product);

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) => Current.Products(series, partner);

    /// <inheritdoc/>
    public void Dispose()
    {
        before?.Store?.Dispose();
        current.Store?.Dispose();
    }

    private void Look()
    {
        lookedAt = time.GetTimestamp();
        if (Mark.Of(path) == current.Mark)
        {
            return;
        }

        try
        {
            var next = Snapshot.Open(path);

            // Somebody may still be reading in the one that was current: only the one before it is surely left.
            before?.Store?.Dispose();
            before = current;
            Volatile.Write(ref current, next);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // It was replaced again while it was opened, or is none: the next look tells.
        }
    }

    private sealed record Mark(bool Exists, DateTime Written, long Length)
    {
        public static Mark Of(string path) =>
            new FileInfo(path) is { Exists: true } file ? new(true, file.LastWriteTimeUtc, file.Length) : new(false, default, 0);
    }

    private sealed record Snapshot(IFigures Figures, FigureStore? Store, Mark Mark)
    {
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
