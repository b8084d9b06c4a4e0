namespace Tidewaiter.Claims.Quantities;

/// <summary>The rows of one language from which <see cref="QuantityTables"/> are compiled: phrase and meaning.</summary>
internal sealed record QuantityRows
{
    /// <summary>Signs of currencies.</summary>
    public required IEnumerable<CurrencySign> Signs { get; init; }

    /// <summary>Words that stand before or behind a sign and say whose it is: "US", '$'.</summary>
    public required IEnumerable<(string Word, char Sign, string Code)> SignOwners { get; init; }

    /// <summary>Names, codes and abbreviations of currencies.</summary>
    public required IEnumerable<(string, Currency)> Currencies { get; init; }

    /// <summary>Words and letters that multiply.</summary>
    public required IEnumerable<(string, Scale)> Scales { get; init; }

    /// <summary>What numbers count.</summary>
    public required IEnumerable<(string, Unit)> Units { get; init; }

    /// <summary>Behind a unit: for each day.</summary>
    public required IEnumerable<(string, bool)> PerDay { get; init; }

    /// <summary>Behind money: for each piece or weight, which makes it a price.</summary>
    public required IEnumerable<(string, bool)> Prices { get; init; }

    /// <summary>Words that count.</summary>
    public required IEnumerable<(string, NumberWord)> Numbers { get; init; }

    /// <summary>Names of equal parts, and how many make the whole: "third" 3.</summary>
    public required IEnumerable<(string, int)> Parts { get; init; }

    /// <summary>Words that are a quantity by themselves.</summary>
    public required IEnumerable<(string, Multiple)> Multiples { get; init; }

    /// <summary>Hedges before a quantity.</summary>
    public required IEnumerable<(string, Hedge)> HedgesBefore { get; init; }

    /// <summary>Hedges behind a quantity.</summary>
    public required IEnumerable<(string, Hedge)> HedgesBehind { get; init; }

    /// <summary>Small words, by what they do.</summary>
    public required IEnumerable<(QuantityRole Role, string Words)> Roles { get; init; }
}
