namespace Tidewaiter.Claims.Text;

/// <summary>What a sentence may hold, told by its words one by one: where a hint is missing, the thing is for certain.</summary>
[Flags]
internal enum Hints : byte
{
    /// <summary>Nothing that is looked for by hints.</summary>
    None = 0,

    /// <summary>A number, in digits or in words.</summary>
    Number = 1 << 0,

    /// <summary>A mention of time.</summary>
    Time = 1 << 1,

    /// <summary>Years that differ from country to country: a word for them, or two years joined by a mark.</summary>
    FiscalYear = 1 << 2,

    /// <summary>A place in an order: "the largest partner".</summary>
    Order = 1 << 3,

    /// <summary>Something that happened around the figures.</summary>
    Happening = 1 << 4,

    /// <summary>A body that figures elsewhere can go back to.</summary>
    Office = 1 << 5,

    /// <summary>A cell of a table.</summary>
    Cell = 1 << 6,

    /// <summary>Anything that can end as a claim or an event.</summary>
    Tells = Number | Order | Happening | Cell,
}
