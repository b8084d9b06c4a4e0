using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Gacc;

/// <summary>Partners as China's customs name them in English.</summary>
internal static class GaccPartners
{
    public const string Form = "a partner as China's customs name it, such as 'Russian Federation'";

    private static readonly FrozenDictionary<string, EconomyCode> Known = CodeTable.Load("gacc-partners.csv", "name");

    public static bool TryFind(string name, out EconomyCode economy) =>
        Known.TryGetValue(name, out economy) || OfficialNames.TryFind(name, out economy);
}
