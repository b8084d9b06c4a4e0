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

    /// <summary>Economies whose own office writes its dollars with a bare sign.</summary>
    private static readonly string[] OwnDollar = ["CAN", "AUS", "NZL", "SGP", "HKG"];

    /// <summary>The unit that is meant, by whose trade it is.</summary>
    /// <param name="unit">As read from the words alone.</param>
    /// <param name="shared">Whether it was a bare sign that several currencies share.</param>
    /// <param name="flow">The flow whose amount it is.</param>
    /// <param name="main">The economy from whose side the article tells.</param>
    /// <param name="reporter">The economy whose office is credited, where there is one.</param>
    public static string Of(string unit, bool shared, Flow flow, EconomyCode main, EconomyCode? reporter)
    {
        if (unit == "USD")
        {
            var teller = reporter ?? main;
            return shared && (flow.From == teller || flow.To == teller) && Array.IndexOf(OwnDollar, teller.ToString()) >= 0 ? CurrencyOf(teller)! : unit;
        }

        var family = Array.Find(Families, names => Array.IndexOf(names, unit) >= 0);
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

    private static string? CurrencyOf(EconomyCode economy) => economy.IsNone ? null : Economies.Find(economy)?.Currency;
}
