using System.Collections.Frozen;

namespace Tidewaiter.Figures;

/// <summary>The economies known: those of ISO 3166-1, and the groups that offices and newspapers count.</summary>
/// <remarks>Names, capitals and currencies: github.com/datasets/country-codes (PDDL); short names and groups are ours.</remarks>
public static class Economies
{
    private static readonly FrozenDictionary<EconomyCode, Economy> Known = Load();

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<Economy> All { get; } = [.. Known.Values.OrderBy(economy => economy.Code)];

    /// <summary>The economy of that code; <see langword="null"/> where none is known.</summary>
    public static Economy? Find(EconomyCode code) => Known.GetValueOrDefault(code);

    // By the last word of the name: "the United States", "the Faroe Islands", "the euro area".
    private static readonly FrozenSet<string> WithArticle = FrozenSet.ToFrozenSet(
        [
            "States", "Kingdom", "Emirates", "Republic", "Islands", "Union", "Council", "Community", "Organisation", "Area", "area", "Netherlands", "Philippines",
            "Bahamas", "Gambia", "Maldives", "Comoros", "Seychelles",
        ],
        StringComparer.Ordinal);

    /// <summary>The name to print by itself: <c>Russia</c>, <c>European Union</c>; the code where no name is known.</summary>
    public static string NameOf(EconomyCode code) => Find(code)?.Name ?? code.ToString();

    /// <summary>The name as it stands within a sentence: <c>Russia</c>, <c>the European Union</c>.</summary>
    public static string InSentence(EconomyCode code)
    {
        var name = NameOf(code);
        return WithArticle.Contains(name[(name.LastIndexOf(' ') + 1)..]) ? $"the {name}" : name;
    }

    private static FrozenDictionary<EconomyCode, Economy> Load()
    {
        using var stream = typeof(Economies).Assembly.GetManifestResourceStream("economies.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var economies = new List<Economy>(300);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            economies.Add(new(EconomyCode.Parse(cells[0]), cells[1], OrNull(cells[2]), OrNull(cells[3])));
        }

        return economies.ToFrozenDictionary(economy => economy.Code);

        static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
    }
}
