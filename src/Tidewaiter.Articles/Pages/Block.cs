using AngleSharp.Dom;

namespace Tidewaiter.Articles.Pages;

/// <summary>A run of words on a page between two block boundaries.</summary>
/// <param name="Kind">What it is by its element.</param>
/// <param name="Text">The words, tidied.</param>
/// <param name="Links">How many of its characters are links.</param>
/// <param name="Box">The box it stands in, as an index.</param>
/// <param name="Element">The element it belongs to.</param>
/// <param name="Level">1 to 6 for a heading, else 0.</param>
/// <param name="Suspect">What its own element's name says it is, where that is furniture.</param>
internal sealed record Block(PartKind Kind, string Text, int Links, int Box, IElement Element, int Level, string? Suspect)
{
    /// <summary>Whether it is a sentence or more, and not links.</summary>
    public bool IsProse { get; } = Kind != PartKind.Table && Level == 0 && Content.Prose.IsSentence(Text) && Links * 2 < Text.Length;

    /// <summary>Whether it is links and little else.</summary>
    public bool IsLink => Links * 10 >= Text.Length * 7;
}
