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

    /// <summary>The name to print: <c>Russia</c>, <c>the European Union</c> is left to the sentence; the code where no name is known.</summary>
    public static string NameOf(EconomyCode code) => Find(code)?.Name ?? code.ToString();

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
