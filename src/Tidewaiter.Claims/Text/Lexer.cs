using System.Buffers;

namespace Tidewaiter.Claims.Text;

/// <summary>Splits a text into tokens and sentences in one pass.</summary>
internal sealed class Lexer
{
    private const int LongestWord = 64; // a longer run of letters is no word of any table

    // No sentence that anybody writes is longer: a run of words without end is cut, so that work on pairs of words stays bounded.
    private const int LongestSentence = 400;

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”’'»)]");

    private readonly Words words;
    private readonly bool[] endsNoSentence; // by word: "Jan", "Mr", "No"

    /// <param name="words">The words known, frozen.</param>
    /// <param name="abbreviations">Words whose dot closes no sentence.</param>
    public Lexer(Words words, IEnumerable<string> abbreviations)
    {
        this.words = words;
        var ids = abbreviations.Select(words.Add).ToArray();
        endsNoSentence = new bool[words.Count];
        foreach (var id in ids)
        {
            endsNoSentence[id] = true;
        }
    }

    /// <summary>Adds the tokens and sentences of a text to the lists.</summary>
    public void Read(ReadOnlySpan<char> text, List<Token> tokens, List<Sentence> sentences)
    {
        var (at, line, first, lastEnd) = (0, 0, tokens.Count, -1);
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '\n')
            {
                Close(tokens.Count);
                line++;
                at++;
                continue;
            }

            if (c == '\t')
            {
                tokens.Add(new(at, 1, TokenKind.Cell, 0, false, false));
                at++;
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad')
            {
                at++;
                continue;
            }

            // A hyphen inside a compound is no token: the next one says that it is joined.
            if (c is '-' or '‑' or '‐' && lastEnd == at && at + 1 < text.Length && IsInside(tokens[^1], text[at + 1]))
            {
                lastEnd = ++at;
                continue;
            }

            var begin = at;
            var joined = lastEnd == at && tokens.Count > first;
            if (char.IsLetter(c))
            {
                at = EndOfWord(text, at);
                var word = text[begin..at];
                tokens.Add(new(begin, at - begin, TokenKind.Word, word.Length <= LongestWord ? words.Find(word) : 0, joined, char.IsUpper(c)));
            }
            else if (char.IsAsciiDigit(c))
            {
                at = EndOfNumber(text, at);
                tokens.Add(new(begin, at - begin, TokenKind.Number, 0, joined, false));
            }
            else if (c is '\'' or '’' && joined && tokens[^1].Kind == TokenKind.Word && EndsPossessive(text, at, out var length))
            {
                at += length;
                tokens.Add(new(begin, length, TokenKind.Word, words.Find("'s"), true, false));
            }
            else
            {
                at++;
                tokens.Add(new(begin, 1, TokenKind.Mark, c, joined, false));
                if (c is '.' or '!' or '?' && ClosesSentence(text, tokens, first, ref at))
                {
                    Close(tokens.Count);
                }
            }

            lastEnd = at;
            if (tokens.Count - first >= LongestSentence && tokens[^1].Kind == TokenKind.Word && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                Close(tokens.Count);
            }
            else if (tokens.Count - first >= 2 * LongestSentence)
            {
                Close(tokens.Count); // nor is there a word to cut behind
            }
        }

        Close(tokens.Count);

        void Close(int end)
        {
            if (end > first)
            {
                sentences.Add(new(first, end, line));
            }

            first = end;
        }
    }

    private static bool IsInside(Token before, char next) =>
        before.Kind == TokenKind.Word ? char.IsLetterOrDigit(next) : before.Kind == TokenKind.Number && char.IsLetter(next);

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var begin = at;
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        // Letters with dots between them are one word: U.S., f.o.b., E.U.
        if (at - begin == 1)
        {
            var dotted = at;
            while (dotted + 1 < text.Length && text[dotted] == '.' && char.IsLetter(text[dotted + 1])
                   && (dotted + 2 == text.Length || !char.IsLetter(text[dotted + 2])))
            {
                dotted += 2;
            }

            if (dotted > at)
            {
                return dotted < text.Length && text[dotted] == '.' ? dotted + 1 : dotted;
            }
        }

        return at;
    }

    /// <summary>Digits, and commas or points with a digit behind them: <c>1,762.5</c>; a closing full stop stays outside.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at])
               || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool EndsPossessive(ReadOnlySpan<char> text, int at, out int length)
    {
        length = at + 1 < text.Length && text[at + 1] is 's' or 'S' ? 2 : 1;
        var after = at + length;
        var ends = after == text.Length || !char.IsLetterOrDigit(text[after]);

        // A bare apostrophe is a possessive only behind an s: "the United States' exports".
        return ends && (length == 2 || text[at - 1] is 's' or 'S');
    }

    private bool ClosesSentence(ReadOnlySpan<char> text, List<Token> tokens, int first, ref int at)
    {
        var after = at;
        while (after < text.Length && Closers.Contains(text[after]))
        {
            after++;
        }

        var gap = after;
        while (after < text.Length && text[after] is ' ' or '\u00a0' or '\u2009' or '\u202f')
        {
            after++;
        }

        if (after >= text.Length || text[after] == '\n' || after == gap)
        {
            return false; // the line's end closes it; and no blank, no sentence: "example.org"
        }

        var next = text[after];
        if (char.IsLower(next) || next is ',' or ';' or ')')
        {
            return false;
        }

        if (text[at - 1] == '.' && tokens.Count - 2 >= first && tokens[^2] is { Kind: TokenKind.Word, Joined: var joined } word)
        {
            if ((word.Word > 0 && endsNoSentence[word.Word]) || (word.Length == 1 && word.Capital && !joined))
            {
                return false;
            }
        }

        // Closing quotation marks belong to the sentence that they close.
        while (at < gap)
        {
            tokens.Add(new(at, 1, TokenKind.Mark, text[at], true, false));
            at++;
        }

        return true;
    }
}
