using Tidewaiter.Figures;
using Tidewaiter.Sources.Announced;
using Tidewaiter.Sources.Baci;
using Tidewaiter.Sources.Census;
using Tidewaiter.Sources.Eurostat;
using Tidewaiter.Sources.Gacc;

namespace Tidewaiter.Sources;

/// <summary>The source files kept under data/, and which reader reads which. data/README.md tells where they come from.</summary>
public static class ShippedData
{
    private static readonly (string Pattern, IFigureReader Reader)[] Files =
    [
        ("announced/*.csv", new AnnouncedReader()),
        ("baci/*.csv", new BaciChaptersReader()),
        ("eurostat/*.xlsx", new EurostatWorkbookReader()),
        ("gacc/*.csv", new GaccTableReader()),
        ("us-census/*.csv", new CensusReader()),
    ];

    // Days that the files themselves do not tell; data/README.md says how they are known.
    private static readonly Dictionary<string, DateOnly> Days = new()
    {
        ["gacc/gacc-country-2025-02-cny.csv"] = new(2025, 3, 11),
        ["gacc/gacc-country-2026-03-cny.csv"] = new(2026, 4, 8),
        ["us-census/country-wide.csv"] = new(2023, 3, 8),
    };

    /// <summary>Reads them all.</summary>
    /// <param name="folder">The folder data/.</param>
    /// <exception cref="ReadException">A file does not read.</exception>
    public static IReadOnlyList<Figure> Read(string folder) =>
        [.. Files.SelectMany(group => Paths(folder, group.Pattern).SelectMany(path => group.Reader.Read(
            SourceFile.Read(Path.Combine(folder, path), path, new() { Published = Days.TryGetValue(path, out var day) ? day : null }), ReadProblems.Strict)))];

    private static IEnumerable<string> Paths(string folder, string pattern)
    {
        var (part, files) = (Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern));
        return Directory.GetFiles(Path.Combine(folder, part), files).Select(path => part + "/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);
    }
}
