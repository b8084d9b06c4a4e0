using System.Runtime.InteropServices;

namespace Tidewaiter.Claims.Text;

/// <summary>The smallest piece of text that rules look at.</summary>
/// <param name="Begin">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Of a word, its number in <see cref="Words"/>; 0 for one that no table knows, and of all other tokens.</param>
/// <param name="Mark">Of a mark, its character; else NUL.</param>
/// <param name="Joined">
/// True where nothing but a hyphen, or nothing at all, parts it from the token before: <c>year-on-year</c> is three words, the
/// last two joined; <c>$10m</c> is three tokens, the last two joined.
/// </param>
/// <param name="Capital">Whether a word starts with a capital letter.</param>
[StructLayout(LayoutKind.Auto)] // small: a text has many
internal readonly record struct Token(int Begin, int Length, TokenKind Kind, int Word, char Mark, bool Joined, bool Capital)
{
    // Fields, as every rule looks at them.
    public readonly int Begin = Begin;
    public readonly int Length = Length;
    public readonly int Word = Word;
    public readonly char Mark = Mark;
    public readonly TokenKind Kind = Kind;
    private readonly byte shape = (byte)((Joined ? 1 : 0) | (Capital ? 2 : 0)); // both in one, so that a token has sixteen bytes

    public bool Joined => (shape & 1) != 0;

    public bool Capital => (shape & 2) != 0;

    /// <summary>Just behind its last character.</summary>
    public int End => Begin + Length;

    /// <summary>Whether it is this mark.</summary>
    public bool Is(char mark) => Mark == mark;
}
