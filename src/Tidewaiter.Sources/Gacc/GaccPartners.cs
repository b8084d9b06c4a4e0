using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Gacc;

/// <summary>Partners as China's customs name them in English.</summary>
internal static class GaccPartners
{
    public const string Form = "a partner as China's customs name it, such as 'Russian Federation'";

    private static readonly FrozenDictionary<string, EconomyCode> Known = CodeTable.Load("gacc-partners.csv", "name");

    /// <summary>The economy of a name; none where it stands for what is left of a continent, or is not known to the office itself.</summary>
    public static bool TryFind(string name, out EconomyCode economy) =>
        Known.TryGetValue(name, out economy) || OfficialNames.TryFind(name, out economy) || IsRest(name);

    private static bool IsRest(string name) =>
        name.StartsWith("Other ", StringComparison.Ordinal) || name.EndsWith(" nes", StringComparison.OrdinalIgnoreCase)
        || name.Contains("unknown", StringComparison.OrdinalIgnoreCase);
}
