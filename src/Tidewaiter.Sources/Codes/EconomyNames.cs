using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Codes;

/// <summary>English names of economies, as the United Nations, Unicode and newspapers write them.</summary>
internal static class EconomyNames
{
    private static readonly Lazy<FrozenDictionary<string, EconomyCode>> Known = new(
        () => CodeTable.Load("names.csv", "name").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    /// <summary>The economy of a name, in either case.</summary>
    public static bool TryFind(string name, out EconomyCode economy) => Known.Value.TryGetValue(name, out economy);
}
