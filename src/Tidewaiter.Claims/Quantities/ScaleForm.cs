namespace Tidewaiter.Claims.Quantities;

/// <summary>How surely a word is a scale.</summary>
internal enum ScaleForm
{
    /// <summary>Always: "million", "bn".</summary>
    Word,

    /// <summary>Behind an amount with a currency, right behind the digits, or before a unit: "$5 m", "5m", "5 m tonnes".</summary>
    Letter,

    /// <summary>Only behind an amount with a currency, since it is a unit of its own: "$5t".</summary>
    MoneyLetter,
}
