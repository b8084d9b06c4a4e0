using System.Runtime.InteropServices;

namespace Tidewaiter.Claims.Text;

/// <summary>The smallest piece of text that rules look at.</summary>
/// <param name="Begin">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Of a word, its number in <see cref="Words"/>; 0 for one that no table knows. Of a mark, its character.</param>
/// <param name="Joined">
/// True where nothing but a hyphen, or nothing at all, parts it from the token before: <c>year-on-year</c> is three words, the
/// last two joined; <c>$10m</c> is three tokens, the last two joined.
/// </param>
/// <param name="Capital">Whether a word starts with a capital letter.</param>
[StructLayout(LayoutKind.Auto)] // small: a text has many
internal readonly record struct Token(int Begin, int Length, TokenKind Kind, int Word, bool Joined, bool Capital)
{
    /// <summary>Just behind its last character.</summary>
    public int End => Begin + Length;

    /// <summary>Whether it is this mark.</summary>
    public bool Is(char mark) => Kind == TokenKind.Mark && Word == mark;
}
