using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>What a code of a flow, an indicator or a unit says of an amount; each code says a part, and the parts are put together.</summary>
/// <param name="Direction">Exports, imports, total or balance.</param>
/// <param name="Valuation">How imports are valued, where the code says so.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Unit">What one of it is in whole units of the currency.</param>
/// <param name="LeftOut">Whether it is no amount of trade, or a part of one: a quantity, an index, re-exports, an adjusted amount.</param>
internal sealed record SdmxMeaning(Direction? Direction, string? Valuation, string? Currency, decimal Unit, bool LeftOut)
{
    /// <summary>Nothing said yet.</summary>
    public static readonly SdmxMeaning None = new(null, null, null, 1, false);

    private static readonly Dictionary<string, SdmxMeaning> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        // Flows, as the code list of the United Nations' own structure, the OECD and Eurostat write them.
        ["X"] = None with { Direction = Direction.Export },
        ["EXP"] = None with { Direction = Direction.Export },
        ["EXPO"] = None with { Direction = Direction.Export },
        ["EXPORT"] = None with { Direction = Direction.Export },
        ["EXPORTS"] = None with { Direction = Direction.Export },
        ["2"] = None with { Direction = Direction.Export },
        ["M"] = None with { Direction = Direction.Import },
        ["IMP"] = None with { Direction = Direction.Import },
        ["IMPO"] = None with { Direction = Direction.Import },
        ["IMPORT"] = None with { Direction = Direction.Import },
        ["IMPORTS"] = None with { Direction = Direction.Import },
        ["1"] = None with { Direction = Direction.Import },
        ["BAL"] = None with { Direction = Direction.Balance },
        ["BAL_RT"] = None with { Direction = Direction.Balance },
        ["RX"] = None with { LeftOut = true }, // re-exports and the like are in the whole already
        ["RM"] = None with { LeftOut = true },
        ["DX"] = None with { LeftOut = true },
        ["FM"] = None with { LeftOut = true },

        // Eurostat's indicators and units.
        ["VALUE_IN_EUROS"] = None with { Currency = "EUR" },
        ["VALUE_EUR"] = None with { Currency = "EUR" },
        ["QUANTITY_IN_100KG"] = None with { LeftOut = true },
        ["QUANTITY_KG"] = None with { LeftOut = true },
        ["SUPPLEMENTARY_QUANTITY"] = None with { LeftOut = true },
        ["TRD_VAL"] = None with { Currency = "EUR", Unit = 1_000_000 },
        ["TRD_VAL_SCA"] = None with { LeftOut = true },
        ["MIO_EXP_VAL"] = None with { Direction = Direction.Export, Currency = "EUR", Unit = 1_000_000 },
        ["MIO_IMP_VAL"] = None with { Direction = Direction.Import, Currency = "EUR", Unit = 1_000_000 },
        ["MIO_BAL_VAL"] = None with { Direction = Direction.Balance, Currency = "EUR", Unit = 1_000_000 },
        ["MIO_EUR"] = None with { Currency = "EUR", Unit = 1_000_000 },
        ["THS_EUR"] = None with { Currency = "EUR", Unit = 1_000 },
    };

    /// <summary>Whether it says all that an amount needs.</summary>
    public bool IsWhole => Direction is not null && Currency is not null;

    /// <summary>What a code says; <see langword="null"/> where it is not known.</summary>
    public static SdmxMeaning? Of(string code) => Codes.GetValueOrDefault(code) ?? OfFund(code) ?? OfCurrency(code);

    /// <summary>Both together; what the first says counts.</summary>
    public SdmxMeaning And(SdmxMeaning other) => new(
        Direction ?? other.Direction, Valuation ?? other.Valuation, Currency ?? other.Currency, Unit * other.Unit, LeftOut || other.LeftOut);

    // The Monetary Fund's indicators: XG_FOB_USD, MG_CIF_USD, MG_FOB_USD, TBG_USD; with a T before them until 2024.
    private static SdmxMeaning? OfFund(string code)
    {
        var parts = code.Split('_');
        if (parts.Length is < 2 or > 3 || parts[^1].Length != 3)
        {
            return null;
        }

        Direction? direction = parts[0] switch
        {
            "XG" or "TXG" => Direction.Export,
            "MG" or "TMG" => Direction.Import,
            "TBG" => Direction.Balance,
            _ => null,
        };
        return direction is null || (parts.Length == 3 && parts[1] is not ("FOB" or "CIF")) ? null
            : parts[^1] == "XDC" ? None with { LeftOut = true } // in the reporter's own currency, which the code does not name
            : None with { Direction = direction, Valuation = parts.Length == 3 && direction == Direction.Import ? parts[1] : null, Currency = parts[^1] };
    }

    // USD, or as the OECD writes it USD_EXC: at exchange rates.
    private static SdmxMeaning? OfCurrency(string code) =>
        code.Split('_')[0] is { Length: 3 } currency && currency.All(char.IsAsciiLetterUpper) && Currencies.Contains(currency)
            ? None with { Currency = currency }
            : null;

    private static readonly HashSet<string> Currencies =
        [.. Economies.All.Select(economy => economy.Currency).OfType<string>()];
}
