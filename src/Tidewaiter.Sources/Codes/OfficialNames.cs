using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Codes;

/// <summary>English names of economies as offices write them: those of the United Nations, of Unicode, and short ones.</summary>
internal static class OfficialNames
{
    private static readonly Lazy<FrozenDictionary<string, EconomyCode>> Known = new(
        () => CodeTable.Load("names.csv", "name").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    /// <summary>The economy of a name, in either case.</summary>
    public static bool TryFind(string name, out EconomyCode economy) => Known.Value.TryGetValue(name, out economy);
}
