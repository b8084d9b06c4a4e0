using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Names and signs that several currencies share: "kroner", "Rs", "pesos", "$" in a release of Canada's own office.</summary>
internal static class LocalCurrency
{
    private static readonly string[][] Families =
    [
        ["NOK", "DKK", "SEK", "ISK", "CZK"],
        ["INR", "PKR", "NPR", "LKR", "MUR", "SCR"],
        ["MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP", "CUP", "BOB"],
        ["KES", "TZS", "UGX", "SOS"],
        ["CHF", "XOF", "XAF", "CDF", "RWF", "DJF", "BIF"],
        ["KRW", "KPW"],
        ["RUB", "BYN"],
        ["IQD", "KWD", "JOD", "RSD", "TND", "DZD", "BHD", "LYD"],
        ["IRR", "SAR", "OMR", "QAR", "YER"],
        ["RON", "MDL"],
        ["AZN", "TMT"],
        ["TRY", "SYP"],
        ["AED", "MAD"],
    ];

    /// <summary>What "Rs" is taken for; it is written alike in all countries with rupees.</summary>
    private const string Rupee = "INR";

    /// <summary>Currencies written with the dollar's sign at home.</summary>
    private static readonly string[] Dollars =
        ["CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "JMD", "TTD", "BBD", "BSD", "BZD", "GYD", "SRD", "NAD", "FJD", "LRD", "XCD", "BND", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP"];

    /// <summary>Economies whose own office writes its dollars with a bare sign.</summary>
    private static readonly string[] OwnDollar = ["CAN", "AUS", "NZL", "SGP", "HKG"];

    /// <summary>The unit that is meant, by whose trade it is.</summary>
    /// <param name="unit">As read from the words alone.</param>
    /// <param name="shared">Whether it was a bare sign that several currencies share.</param>
    /// <param name="flow">The flow whose amount it is.</param>
    /// <param name="main">The economy from whose side the article tells.</param>
    /// <param name="reporter">The economy whose office is credited, where there is one.</param>
    /// <param name="converted">Whether the text converts its bare signs into US dollars.</param>
    public static string Of(string unit, bool shared, Flow flow, EconomyCode main, EconomyCode? reporter, bool converted)
    {
        if (unit == "USD")
        {
            if (shared && converted && CurrencyOf(main) is { } home && Array.IndexOf(Dollars, home) >= 0)
            {
                return home;
            }

            var teller = reporter ?? main;
            return shared && (flow.From == teller || flow.To == teller) && Array.IndexOf(OwnDollar, teller.ToString()) >= 0 ? CurrencyOf(teller)! : unit;
        }

        var family = Array.Find(Families, names => Array.IndexOf(names, unit) >= 0);
        if (shared && family is not null && (reporter ?? (unit == Rupee ? main : default)) is { IsNone: false } counting && (flow.From == counting || flow.To == counting) && CurrencyOf(counting) is { } told && Array.IndexOf(family, told) >= 0)
        {
            return told; // both sides call theirs so: whoever counts, or else tells, means its own
        }

        if (family is null || CurrencyOf(flow.From) == unit || CurrencyOf(flow.To) == unit)
        {
            return unit;
        }

        ReadOnlySpan<EconomyCode> parties = [flow.From, flow.To, main];
        foreach (var party in parties)
        {
            if (CurrencyOf(party) is { } own && Array.IndexOf(family, own) >= 0)
            {
                return own;
            }
        }

        return unit;
    }

    /// <summary>"$253 billion (US$1.7 billion)": the bare sign stands for another dollar.</summary>
    public static bool IsConverted(Pieces<Quantity> quantities)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            if (quantities[i] is { Conversion: true, Unit: "USD", SharedSign: false } && quantities[i - 1] is { Unit: "USD", SharedSign: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The currency of an economy; <see langword="null"/> where it has none of its own.</summary>
    public static string? CurrencyOf(EconomyCode economy) => economy.IsNone ? null : Economies.Find(economy)?.Currency;
}
