namespace Tidewaiter.Claims.Quantities;

/// <summary>How surely a word behind a number is its unit.</summary>
internal enum UnitForm
{
    /// <summary>It is one.</summary>
    Plain,

    /// <summary>It is one, with adjectives between, too: "5,000 Chinese companies".</summary>
    Noun,

    /// <summary>It is one, of a day's flow, only with the day behind it: "b" in "b/d".</summary>
    WithDay,

    /// <summary>It is one only with a raised or plain 3 behind it: "m3".</summary>
    Cubed,

    /// <summary>It is a million of them behind a small number without scale: "5 mt".</summary>
    MillionIfSmall,
}
