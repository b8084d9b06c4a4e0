using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Economies as they stand in a sentence: with their article, and as owners.</summary>
internal static class EconomyWords
{
    private static readonly string[] Articled =
    [
        "United ", "Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia", "Seychelles", "Comoros", " Islands", " Republic", "DR Congo", "Holy See",
        " Union", " Council", " Community", " Organisation", " Area", "Commonwealth of", "euro area", "Belt and Road",
    ];

    /// <summary><c>the United States</c>, <c>China</c>.</summary>
    public static string Of(EconomyCode code)
    {
        var name = Economies.NameOf(code);
        return Articled.Any(part => name.Contains(part, StringComparison.Ordinal)) ? $"the {name}" : name;
    }

    /// <summary><c>the United States'</c>, <c>China's</c>.</summary>
    public static string Owner(EconomyCode code) => Statements.Owner(Of(code));

    /// <summary>As headlines have it: <c>US</c>, <c>China</c>.</summary>
    public static string Short(EconomyCode code) => code.ToString() switch
    {
        "USA" => "US",
        "GBR" => "UK",
        "ARE" => "UAE",
        "EU" => "EU",
        _ => Economies.NameOf(code),
    };

    /// <summary>As owners stand in a table: <c>US</c>, <c>China's</c>.</summary>
    public static string ShortOwner(EconomyCode code) =>
        Short(code) is var name && name.All(char.IsAsciiLetterUpper) ? name : Statements.Owner(name);

    /// <summary>One way of a pair, as its counting office speaks of it: <c>China's imports from Russia</c>.</summary>
    public static string Flow(Flow flow, EconomyCode reporter) => flow.Kind switch
    {
        FlowKind.Trade when flow.To == EconomyCode.World => $"{Owner(flow.From)} trade with the world",
        FlowKind.Trade when flow.From == EconomyCode.World => $"{Owner(flow.To)} trade with the world",
        FlowKind.Trade => $"trade between {Of(flow.From)} and {Of(flow.To)}",
        FlowKind.Balance => $"{Owner(flow.From)} balance with {Of(flow.To)}",
        _ when flow.To == reporter => $"{Owner(flow.To)} imports from {Of(flow.From)}",
        _ => $"{Owner(flow.From)} exports to {Of(flow.To)}",
    };
}
