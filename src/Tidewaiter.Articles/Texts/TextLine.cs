namespace Tidewaiter.Articles.Texts;

/// <summary>A line of a plain text, or a paragraph whose lines were joined.</summary>
/// <param name="Text">The words, tidied.</param>
/// <param name="AfterGap">Whether an empty line stands before it.</param>
/// <param name="Cells">Whether its parts are set apart like cells of a table.</param>
internal readonly record struct TextLine(string Text, bool AfterGap, bool Cells = false);
