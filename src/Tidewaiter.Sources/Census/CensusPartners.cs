using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Csv;

namespace Tidewaiter.Sources.Census;

/// <summary>The Census Bureau's partner codes, and the economies they stand for. Beside each one left out stands why.</summary>
internal static class CensusPartners
{
    /// <summary>The code of the world's total with seasonal adjustment: another basis, hence another series.</summary>
    public const string AdjustedWorld = "0004";

    /// <summary>The code of the world's total without seasonal adjustment.</summary>
    public const string World = "0015";

    private static readonly FrozenDictionary<string, EconomyCode> Known = Load();

    /// <summary>The economy of a code; none where it is left out on purpose.</summary>
    public static bool TryFind(string code, out EconomyCode economy) => Known.TryGetValue(code, out economy);

    private static FrozenDictionary<string, EconomyCode> Load()
    {
        using var stream = typeof(CensusPartners).Assembly.GetManifestResourceStream("census-partners.csv")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return CsvTable.Read(
                new("census-partners.csv", content.ToArray()),
                ["code", "economy"],
                row => (Code: row.Text("code"), Economy: row.Cell("economy").IsEmpty ? default : row.Get<EconomyCode>("economy")),
                ReadProblems.Strict)
            .ToFrozenDictionary(row => row.Code, row => row.Economy);
    }
}
