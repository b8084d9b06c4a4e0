namespace Tidewaiter.Claims.Text;

/// <summary>A sentence with what rules need to look at it: tokens keep the places they have in the whole text.</summary>
internal readonly ref struct Passage
{
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them to look at.</param>
    public Passage(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        Text = text;
        All = tokens;
        Tokens = tokens[..sentence.End];
        own = Tokens[sentence.First..];
        First = sentence.First;
    }

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text;

    /// <summary>The tokens of the whole text.</summary>
    public readonly ReadOnlySpan<Token> All;

    /// <summary>The tokens up to the end of the sentence.</summary>
    public readonly ReadOnlySpan<Token> Tokens;

    /// <summary>The sentence's first token.</summary>
    public readonly int First;

    private readonly ReadOnlySpan<Token> own; // of the sentence alone

    /// <summary>Just behind the sentence's last token.</summary>
    public int End => Tokens.Length;

    /// <summary>Whether a place lies in the sentence.</summary>
    public bool Has(int at) => unchecked((uint)(at - First) < (uint)own.Length);

    /// <summary>Whether this mark stands there.</summary>
    public bool Is(int at, char mark) => Mark(at) == mark;

    /// <summary>Whether a number in digits stands there.</summary>
    public bool IsNumber(int at) => Has(at) && own[at - First].Kind == TokenKind.Number;

    /// <summary>Whether a word stands there, known or not.</summary>
    public bool IsWord(int at) => Has(at) && own[at - First].Kind == TokenKind.Word;

    /// <summary>The number of the word that stands there; 0 where none does, or one that no table knows.</summary>
    public int Word(int at) => Has(at) ? own[at - First].Word : 0;

    /// <summary>The mark that stands there; NUL where none does.</summary>
    public char Mark(int at) => Has(at) ? own[at - First].Mark : '\0';

    /// <summary>Whether a token follows the one before it without anything between, a hyphen neither.</summary>
    public bool Touches(int at) => at > 0 && Has(at) && own[at - First].Begin == Tokens[at - 1].End;

    /// <summary>Whether a token is parted from the one before by a hyphen or nothing.</summary>
    public bool Joined(int at) => Has(at) && own[at - First].Joined;

    /// <summary>What is written there.</summary>
    public ReadOnlySpan<char> Written(int at) => Text.Slice(Tokens[at].Begin, Tokens[at].Length);
}
