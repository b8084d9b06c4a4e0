namespace Tidewaiter.Claims.Quantities;

/// <summary>A number in a text with its unit, its printed precision and its hedge.</summary>
internal readonly record struct Quantity
{
    /// <summary>What it counts.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>In whole units: 218.17 billion dollars is 218170000000; 26.7 % is 26.7; "halved" is 0.5. Negative where a sign or "minus" stands before it.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range: "5 to 7 percent".</summary>
    public decimal? Max { get; init; }

    /// <summary>ISO 4217, <c>%</c>, <c>pp</c>, <c>x</c>, <c>t</c>, <c>bbl</c>, <c>bbl/d</c>, <c>m3</c>, <c>pcs</c>, <c>GW</c>; empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>Half a unit of the last digit written, in the units of <see cref="Value"/>.</summary>
    public required decimal Precision { get; init; }

    /// <summary>The hedge right before it ("about", "more than") or behind it ("or so", "or more").</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Its first token, the hedge not included.</summary>
    public required int First { get; init; }

    /// <summary>Just behind its last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>The first token of its hedge; the same as <see cref="First"/> where it has none.</summary>
    public required int HedgeFirst { get; init; }

    /// <summary>Whether a scale word or letter (million, bn) was written.</summary>
    public bool Scaled { get; init; }

    /// <summary>Whether the sign was written: "+3.8 %", "-0.7".</summary>
    public bool Signed { get; init; }

    /// <summary>Whether it is made of words that say the change themselves: "doubled", "halved", "tripled".</summary>
    public bool IsVerb { get; init; }

    /// <summary>Whether it is the same amount again in brackets or behind "or": "1.5 trillion yuan ($210 billion)".</summary>
    public bool Conversion { get; init; }

    /// <summary>Whether the currency was written as a sign that several countries share: "$", "£", "Rs", "¥", and not said nearer ("US$").</summary>
    public bool SharedSign { get; init; }
}
