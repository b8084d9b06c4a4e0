using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>One or more tokens that play one part in a sentence.</summary>
/// <param name="Lexeme">The part.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Just behind its last token.</param>
/// <param name="Index">Of a quantity or a mention of time, its place in the list.</param>
/// <param name="Capital">Whether its first word starts with a capital letter.</param>
/// <param name="Joined">Whether a hyphen or nothing parts it from the chunk before.</param>
internal readonly record struct Chunk(Lexeme Lexeme, int First, int End, int Index, bool Capital, bool Joined)
{
    // Fields, as every rule looks at them.
    public readonly Lexeme Lexeme = Lexeme;
    public readonly int First = First;
    public readonly int End = End;
    public readonly int Index = Index;
    public readonly bool Capital = Capital;
    public readonly bool Joined = Joined;

    public LexKind Kind => Lexeme.Kind;

    public byte Sub => Lexeme.Sub;

    public sbyte Sign => Lexeme.Sign;

    public EconomyCode Code => Lexeme.Code;

    /// <summary>The same tokens in another part.</summary>
    public Chunk As(Lexeme lexeme) => new(lexeme, First, End, Index, Capital, Joined);

    public bool Is(LexKind kind, byte sub) => Kind == kind && Sub == sub;

    public bool IsPrep(byte sub) => Kind == LexKind.Prep && Sub == sub;

    public bool IsMark(byte sub) => Kind == LexKind.Mark && Sub == sub;
}
