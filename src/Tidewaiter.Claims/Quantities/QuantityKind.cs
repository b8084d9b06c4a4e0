namespace Tidewaiter.Claims.Quantities;

/// <summary>What a number counts.</summary>
internal enum QuantityKind : byte
{
    /// <summary>Money in a currency.</summary>
    Money,

    /// <summary>Percent, fractions and number words of that sense ("a fifth", "a third").</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>A weight, a volume or a number of pieces.</summary>
    Physical,

    /// <summary>"Doubled", "tenfold", "2.3 times", "halved".</summary>
    Multiple,

    /// <summary>A number without a unit: a year, a day, a count of people, or an amount whose unit stands elsewhere.</summary>
    Bare,

    /// <summary>A number of something that is not trade by itself: people, kilometres, degrees, hours, members.</summary>
    Other,
}
