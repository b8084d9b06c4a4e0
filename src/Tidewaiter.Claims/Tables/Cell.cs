using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Tables;

/// <summary>What a cell of a table says: a number, or words that say what numbers beside or below it are.</summary>
internal sealed record Cell
{
    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>Just behind its last token.</summary>
    public required int End { get; init; }

    /// <summary>The number, where it holds one and is no label.</summary>
    public Quantity? Number { get; init; }

    /// <summary>What it says of numbers.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => End == First;
}
