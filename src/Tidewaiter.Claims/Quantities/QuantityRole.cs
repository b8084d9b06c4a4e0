namespace Tidewaiter.Claims.Quantities;

/// <summary>The small words around numbers, by what they do there. One word can do several things.</summary>
[Flags]
internal enum QuantityRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"A", "an": one, before a scale or a fraction.</summary>
    Article = 1 << 0,

    /// <summary>"The": before the name of a mark that is passed.</summary>
    Definite = 1 << 1,

    /// <summary>"And": inside number words, and in lists.</summary>
    And = 1 << 2,

    /// <summary>"To": between the ends of a range.</summary>
    To = 1 << 3,

    /// <summary>"Or".</summary>
    Or = 1 << 4,

    /// <summary>"Between": what follows is a range.</summary>
    Between = 1 << 5,

    /// <summary>"From": two amounts follow, no range.</summary>
    From = 1 << 6,

    /// <summary>"Of": between a fraction and a scale, "a quarter of a million".</summary>
    Of = 1 << 7,

    /// <summary>"Point": decimals follow in words.</summary>
    Point = 1 << 8,

    /// <summary>"Minus".</summary>
    Minus = 1 << 9,

    /// <summary>"Plus" before a number.</summary>
    Plus = 1 << 10,

    /// <summary>What a number behind it only names: "No.", "chapter", "HS".</summary>
    Label = 1 << 11,

    /// <summary>Ends the adjectives between a number and its noun: "of", "in", "last".</summary>
    Break = 1 << 12,

    /// <summary>Can follow "a third" where that is a part and no order: "of", "more".</summary>
    AfterFraction = 1 << 13,

    /// <summary>Before "half" or "quarter" it makes a part of the year: "first".</summary>
    BeforePeriod = 1 << 14,

    /// <summary>Behind "half" or "quarter" it makes a time: "year", "earlier".</summary>
    AfterPeriod = 1 << 15,

    /// <summary>Behind an amount: a line that is passed, "mark", "threshold".</summary>
    Mark = 1 << 16,

    /// <summary>The ending of an order in digits: "th".</summary>
    OrdinalEnding = 1 << 17,

    /// <summary>"In", between part and whole: "one in six".</summary>
    In = 1 << 18,

    /// <summary>"Every", between part and whole: "one in every six".</summary>
    Every = 1 << 19,

    /// <summary>"Out", before "of": "one out of six".</summary>
    Out = 1 << 20,

    /// <summary>"Points", behind a percent sign.</summary>
    Points = 1 << 21,

    /// <summary>"Day", behind a slash.</summary>
    Day = 1 << 22,

    /// <summary>Before an amount in brackets or behind a comma: "or", "equal to", "equivalent".</summary>
    Conversion = 1 << 23,

    /// <summary>Behind "double" it makes another thing: "digit", "taxation".</summary>
    NotAfterDouble = 1 << 24,
}
