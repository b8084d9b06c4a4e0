namespace Tidewaiter.Articles.Texts;

/// <summary>A line of a plain text, a paragraph whose lines were joined, or a table.</summary>
/// <param name="Text">The words, tidied.</param>
/// <param name="AfterGap">Whether an empty line stands before it.</param>
/// <param name="Cells">Whether it is a table: a line a row, cells parted by tabs.</param>
/// <param name="Wide">Whether its words are set apart by wide blanks, as in a letterhead.</param>
internal readonly record struct TextLine(string Text, bool AfterGap, bool Cells = false, bool Wide = false);
