namespace Tidewaiter.Claims.Quantities;

/// <summary>Where the name of a currency stands, and how it must be written to be one.</summary>
[Flags]
internal enum CurrencyPlace
{
    /// <summary>Behind the number: "dollars".</summary>
    Behind = 1,

    /// <summary>Before the number: "Rs".</summary>
    Before = 2,

    /// <summary>Before the number where nothing lies between: "N36.15".</summary>
    Glued = 4,

    /// <summary>Before a number that has a scale: "Yuan 5 billion".</summary>
    BeforeScaled = 8,

    /// <summary>In capital letters only: "USD".</summary>
    Capitals = 16,
}
