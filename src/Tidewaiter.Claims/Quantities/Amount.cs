namespace Tidewaiter.Claims.Quantities;

/// <summary>A number and what was found around it, while it is being read.</summary>
internal struct Amount
{
    public Amount()
    {
    }

    /// <summary>The number as written, without its scale and sign.</summary>
    public decimal Number = 0;

    /// <summary>Half a unit of its last digit.</summary>
    public decimal Half = 0;

    /// <summary>By how much its scale multiplies it.</summary>
    public decimal Scale = 1;

    /// <summary>How many of the kept unit its unit is.</summary>
    public decimal Factor = 1;

    public int First = 0;

    public int End = 0;

    public QuantityKind Kind = QuantityKind.Bare;

    public string Unit = "";

    /// <summary>A hedge between the number and its scale: "200-odd billion".</summary>
    public Hedge Hedge = Hedge.Exact;

    public bool Scaled = false;

    public bool Signed = false;

    public bool Negative = false;

    public bool SharedSign = false;

    public bool IsVerb = false;

    /// <summary>Whether it is a part of a whole in words: "a third".</summary>
    public bool IsPart = false;

    /// <summary>Whether it is written in words.</summary>
    public bool InWords = false;

    /// <summary>Whether it has decimals or marks of thousands, so that it is no year or day.</summary>
    public bool Formatted = false;

    /// <summary>Whether no unit and no currency was found.</summary>
    public readonly bool IsBare => Kind == QuantityKind.Bare;

    /// <summary>Whether it reads as a calendar year.</summary>
    public readonly bool IsYear => IsBare && !Scaled && !Formatted && !InWords && Number is >= 1800 and <= 2199;

    /// <summary>In whole units; <see langword="null"/> where it is larger than any amount.</summary>
    public readonly decimal? Value
    {
        get
        {
            const decimal Largest = 1e24m, Short = 1e9m, LargestScale = 1e15m;

            // Short numbers of the usual scales are never too large: they need no division.
            if ((Number > Short || Scale > LargestScale) && Number > Largest / Scale)
            {
                return null;
            }

            return Negative ? -Times(Number) : Times(Number);
        }
    }

    /// <summary>A number in whole units: most have no scale, or a unit that is the one kept.</summary>
    public readonly decimal Times(decimal number)
    {
        number = Scale == 1 ? number : number * Scale;
        return Factor == 1 ? number : number * Factor;
    }

    /// <summary>Takes the unit, and the scale where it has none, of an amount that it stands in one phrase with.</summary>
    public void Borrow(in Amount other)
    {
        (Kind, Unit, Factor) = (other.Kind, other.Unit, other.Factor);
        SharedSign |= other.SharedSign;
        if (!Scaled)
        {
            (Scale, Scaled) = (other.Scale, other.Scaled);
            for (var rest = other.Number; InWords && other is { InWords: true, Scaled: true, Scale: 1 } && rest >= 1000; rest /= 1000)
            {
                Scale *= 1000; // "five to six billion": the words of the second hold their scale
            }
        }
    }
}
