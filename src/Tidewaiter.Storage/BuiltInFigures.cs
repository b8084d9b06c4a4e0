using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Storage.BuiltIn;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>The official figures that Tidewaiter brings along: useful without set-up or network. data/README.md tells what they are.</summary>
public static class BuiltInFigures
{
    private const string Resource = "built-in.tw";

    private static readonly Lazy<FigureFile> Shared = new(Load);

    /// <summary>Opens them, in milliseconds: a flow is decoded when it is first asked for, and kept.</summary>
    /// <returns>One and the same for all callers; safe to use from many threads.</returns>
    /// <exception cref="InvalidDataException">The file was damaged.</exception>
    public static IFigures Open() => Shared.Value;

    /// <summary>Writes them into a new DuckDB file, in the layout of a store, which any client of DuckDB reads. docs/store.md tells the layout.</summary>
    /// <returns>How many figures there are.</returns>
    /// <exception cref="IOException">There is a file at that path already, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written in.</exception>
    public static long Export(string path)
    {
        if (File.Exists(path))
        {
            throw new IOException($"{path}: found a file, expected a path where none is.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var figures = Histories().SelectMany(history => history.Figures).ToArray();
        WholeFile.Write(path, half => Write(half, path, figures), replaces: false);
        return figures.Length;
    }

    /// <summary>All that is held, flow by flow.</summary>
    internal static IEnumerable<FlowHistory> Histories() => Shared.Value.Flows.Select(flow => Shared.Value.History(flow)!);

    private static void Write(string half, string path, Figure[] figures)
    {
        try
        {
            using var connection = StoreFile.OpenToWrite(half, path);
            new StoreWriter(connection, TimeProvider.System).Write(new("built-in figures", Shared.Value.Sha256, Resource, 0), figures, []);
            connection.Execute("CHECKPOINT");
        }
        catch (DuckDBException problem)
        {
            throw new IOException($"{path} could not be written: {StoreFile.FirstLine(problem.Message)}", problem);
        }
        finally
        {
            File.Delete(half + ".wal");
        }
    }

    private static FigureFile Load()
    {
        using var stream = typeof(BuiltInFigures).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FigureFile.Open(bytes, Resource);
    }
}
