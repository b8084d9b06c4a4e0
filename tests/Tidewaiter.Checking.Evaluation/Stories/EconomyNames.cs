using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>How newspapers name economies.</summary>
internal static class EconomyNames
{
    private const string List =
        """
        USA U.S., CHN Chinese, RUS Russian, DEU German, FRA French, ITA Italian, ESP Spanish, POL Polish,
        JPN Japanese, KOR South Korean, MEX Mexican, CAN Canadian, BRA Brazilian, IND Indian, GBR British,
        VNM Vietnamese, AUS Australian, NLD Dutch, BEL Belgian, SWE Swedish, FIN Finnish, LVA Latvian, EST Estonian,
        LTU Lithuanian, HUN Hungarian, ROU Romanian, CZE Czech, AUT Austrian, TUR Turkish, THA Thai, CHL Chilean,
        COL Colombian, ARG Argentine, IDN Indonesian, MYS Malaysian, CHE Swiss, NOR Norwegian, DNK Danish,
        KAZ Kazakh, ISR Israeli, EGY Egyptian, ZAF South African, PER Peruvian, PRT Portuguese
        """;

    private static readonly Dictionary<string, string> Adjectives = List.Split(',', StringSplitOptions.TrimEntries).ToDictionary(row => row[..3], row => row[4..]);

    /// <summary>The name within a sentence: <c>the United States</c>.</summary>
    public static string Of(EconomyCode code) => Economies.InSentence(code).Replace(" & ", " and ", StringComparison.Ordinal);

    /// <summary>The name with a possessive.</summary>
    public static string Owner(EconomyCode code) => Of(code) is var name && name.EndsWith('s') ? $"{name}'" : $"{name}'s";

    /// <summary>The adjective, else the possessive.</summary>
    public static string Adjective(EconomyCode code) => Adjectives.GetValueOrDefault(code.ToString()) ?? Owner(code);
}
