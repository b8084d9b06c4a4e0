using Tidewaiter.Figures;
using Tidewaiter.Sources.Announced;
using Tidewaiter.Sources.Census;

namespace Tidewaiter.Sources;

/// <summary>The source files kept under data/, and which reader reads which. data/README.md tells where they come from.</summary>
public static class ShippedData
{
    private static readonly (string Path, IFigureReader Reader)[] Files =
    [
        ("announced/china.csv", new AnnouncedReader()),
        ("us-census/country-wide.csv", new CensusReader()),
    ];

    /// <summary>Reads them all.</summary>
    /// <param name="folder">The folder data/.</param>
    /// <exception cref="ReadException">A file does not read.</exception>
    public static IReadOnlyList<Figure> Read(string folder) =>
        [.. Files.SelectMany(file => file.Reader.Read(SourceFile.Read(Path.Combine(folder, file.Path), file.Path), ReadProblems.Strict))];
}
