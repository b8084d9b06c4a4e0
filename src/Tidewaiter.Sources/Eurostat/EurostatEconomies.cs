using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Eurostat;

/// <summary>Economies as Eurostat's labels name them, or its codes.</summary>
internal static class EurostatEconomies
{
    public const string Form = "an economy as Eurostat's labels name it";

    private static readonly FrozenDictionary<string, EconomyCode> Labels = CodeTable.Load("eurostat-economies.csv", "name");

    /// <summary>The economy of a label or code; none for groups of another composition. False where it is not known.</summary>
    public static bool TryFind(string label, out EconomyCode economy) =>
        Labels.TryGetValue(label, out economy) || OfficialNames.TryFind(label, out economy) || AreaCodes.TryFind(label, out economy);
}
