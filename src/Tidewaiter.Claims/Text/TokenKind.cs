namespace Tidewaiter.Claims.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters: a word, an abbreviation with its dots (<c>U.S.</c>), or a possessive ending (<c>'s</c>).</summary>
    Word,

    /// <summary>Digits with their commas and points: <c>1,762.5</c>.</summary>
    Number,

    /// <summary>One other visible character: <c>$</c>, <c>%</c>, <c>(</c>, <c>,</c>, a dash, a quotation mark.</summary>
    Mark,

    /// <summary>A tab character: the border of two cells of a table.</summary>
    Cell,
}
