using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Codes;

/// <summary>Codes of economies as international offices write them: ISO 3166-1 of two or three letters, M49, and their own for groups.</summary>
internal static class AreaCodes
{
    public const string Form = "a code of an economy such as CHN, CN or 156";

    private static readonly Lazy<FrozenDictionary<string, EconomyCode>> Own = new(() => CodeTable.Load("areas.csv", "code"));
    private static readonly Lazy<FrozenDictionary<string, EconomyCode>> TwoLetters = new(() => CodeTable.Load("iso2.csv", "code"));

    /// <summary>The economy of a code; none for areas that are no economy or another group than ours. False where the code is not known.</summary>
    public static bool TryFind(string code, out EconomyCode economy)
    {
        if (Own.Value.TryGetValue(code, out economy) || TwoLetters.Value.TryGetValue(code, out economy))
        {
            return true;
        }

        if (code.Length == 3 && code.All(char.IsAsciiDigit))
        {
            return M49.TryFind(code, out economy);
        }

        if (EconomyCode.TryParse(code, null, out var parsed) && code.Length == 3 && Economies.Find(parsed) is not null)
        {
            economy = parsed;
            return true;
        }

        economy = default;
        return IsGroup(code);
    }

    // One economy has three letters or digits at most: G110 and GX123 are groups of the Monetary Fund's, EFTA and EXT_EA20 of Eurostat's. Q and X before a letter are
    // stores, ships and what is not said, in Eurostat's list.
    private static bool IsGroup(string code) =>
        code is ['Q' or 'X', >= 'A' and <= 'Z']
        || (code.Length > 3 && char.IsAsciiLetterUpper(code[0]) && code.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '_'));
}
