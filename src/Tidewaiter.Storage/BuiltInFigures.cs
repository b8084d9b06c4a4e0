using Tidewaiter.Figures;
using Tidewaiter.Storage.BuiltIn;

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

    private static FigureFile Load()
    {
        using var stream = typeof(BuiltInFigures).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FigureFile.Open(bytes, Resource);
    }
}
