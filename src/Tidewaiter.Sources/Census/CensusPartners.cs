using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Census;

/// <summary>The Census Bureau's partner codes, and the economies they stand for. Beside each one left out stands why.</summary>
internal static class CensusPartners
{
    /// <summary>The code of the world's total with seasonal adjustment: another basis, hence another series.</summary>
    public const string AdjustedWorld = "0004";

    /// <summary>The code of the world's total without seasonal adjustment.</summary>
    public const string World = "0015";

    private static readonly FrozenDictionary<string, EconomyCode> Known = CodeTable.Load("census-partners.csv", "code");

    /// <summary>The economy of a code; none where it is left out on purpose.</summary>
    public static bool TryFind(string code, out EconomyCode economy) => Known.TryGetValue(code, out economy);
}
