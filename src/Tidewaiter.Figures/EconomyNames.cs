using System.Collections.Frozen;

namespace Tidewaiter.Figures;

/// <summary>Economies as people write them: by code, by name, or by another usual name.</summary>
public static class EconomyNames
{
    private const string UsualNames = """
        USA: us, america, united states of america
        GBR: uk, britain, great britain, england
        ARE: uae, emirates
        TUR: turkey, turkiye
        KOR: korea, republic of korea
        RUS: russian federation
        CZE: czech republic
        NLD: holland
        MMR: burma
        VNM: viet nam
        SWZ: swaziland
        MAC: macau
        CPV: cape verde
        CIV: cote d'ivoire, côte d'ivoire
        MKD: macedonia
        COD: drc, democratic republic of the congo
        TLS: east timor
        ALA: aland islands
        BLM: st. barthelemy, saint barthelemy
        CUW: curacao
        REU: reunion
        STP: sao tome & principe, sao tome and principe
        WLD: world
        """;

    private static readonly FrozenDictionary<string, string> Others = UsualNames
        .Split('\n', StringSplitOptions.TrimEntries)
        .SelectMany(line => line[5..].Split(", ").Select(name => (Name: name, Code: line[..3])))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]> OthersOf = Others
        .GroupBy(pair => pair.Value, pair => pair.Key)
        .ToFrozenDictionary(names => names.Key, names => names.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EconomyCode> ByName =
        Economies.All.DistinctBy(economy => economy.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(economy => economy.Name, economy => economy.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The economy that a text names: <c>CHN</c>, <c>china</c>, <c>the United States</c>.</summary>
    /// <returns><see langword="null"/> where none is known by it.</returns>
    public static EconomyCode? Find(string text)
    {
        text = text.Trim();
        if (EconomyCode.TryParse(text, null, out var code) && Economies.Find(code) is not null)
        {
            return code;
        }

        var bare = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return ByName.TryGetValue(text, out var named) || ByName.TryGetValue(bare, out named) ? named
            : Others.TryGetValue(bare, out var other) ? EconomyCode.Parse(other)
            : null;
    }

    /// <summary>All names of an economy, its own first: <c>Türkiye</c>, then <c>turkey</c> and <c>turkiye</c>.</summary>
    public static IReadOnlyList<string> Of(EconomyCode code) => [Economies.NameOf(code), .. OthersOf.GetValueOrDefault(code.ToString(), [])];

    /// <summary>The names nearest to a text that names none, the nearest first; those that are too far off to be meant are left out.</summary>
    public static IReadOnlyList<string> Nearest(string text, int most = 3)
    {
        text = text.Trim();
        return [.. ByName.Keys.Concat(Others.Keys.Where(name => name.Length > 4))
            .Select(name => (Name: name, Distance: name.StartsWith(text, StringComparison.OrdinalIgnoreCase) && text.Length >= 3 ? 1 : Spelling.Distance(text, name)))
            .Where(near => near.Distance <= Math.Max(1, text.Length / 3))
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => Others.TryGetValue(near.Name, out var code) ? Economies.NameOf(EconomyCode.Parse(code)) : near.Name)
            .Distinct()
            .Take(most)];
    }
}
