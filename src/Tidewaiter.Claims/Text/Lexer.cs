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
    private readonly Hints[] hints; // by word
    private readonly bool[] endsNoSentence; // by word: "Jan", "Mr", "No"
    private readonly int possessive; // the word "'s"

    /// <param name="words">The words known, frozen after this.</param>
    /// <param name="abbreviations">Words whose dot closes no sentence.</param>
    /// <param name="hints">What each word hints at, by its number.</param>
    public Lexer(Words words, IEnumerable<string> abbreviations, Hints[] hints)
    {
        this.words = words;
        possessive = words.Add("'s");
        var ids = abbreviations.Select(words.Add).ToArray();
        (this.hints, endsNoSentence) = (new Hints[words.Count], new bool[words.Count]);
        hints.CopyTo(this.hints, 0);
        foreach (var id in ids)
        {
            endsNoSentence[id] = true;
        }
    }

    /// <summary>Adds the tokens and sentences of a text to the lists.</summary>
    public void Read(ReadOnlySpan<char> text, List<Token> tokens, List<Sentence> sentences)
    {
        var (at, line, first, lastEnd, may) = (0, 0, tokens.Count, -1, Hints.None);
        while (at < text.Length)
        {
            var c = text[at];
            var begin = at;
            if (char.IsLetter(c))
            {
                var word = ReadWord(text, ref at);
                may |= hints[word];
                tokens.Add(new(begin, at - begin, TokenKind.Word, word, default, lastEnd == begin && tokens.Count > first, char.IsUpper(c)));
            }
            else if (c == '\n')
            {
                Close(sentences, ref first, tokens.Count, line++, ref may);
                at++;
                continue;
            }
            else if (c == '\t')
            {
                may |= Hints.Cell;
                tokens.Add(new(at++, 1, TokenKind.Cell, 0, default, false, false));
                continue;
            }
            else if (c == ' ' || char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad')
            {
                at++;
                continue;
            }
            else if (c is '-' or '‑' or '‐' && lastEnd == at && at + 1 < text.Length && IsInside(tokens[^1], text[at + 1]))
            {
                lastEnd = ++at; // a hyphen inside a compound is no token: the next one says that it is joined
                continue;
            }
            else if (c is '\'' or '’' && lastEnd == at && tokens.Count > first && tokens[^1] is { Kind: TokenKind.Word, Length: 1 } && at + 2 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at + 2]))
            {
                lastEnd = ++at; // no more is an apostrophe behind a letter that was cut down to it: "d'Ivoire"
                continue;
            }
            else if (char.IsAsciiDigit(c))
            {
                may |= Hints.Number | Hints.Time;
                at = EndOfNumber(text, at);
                tokens.Add(new(begin, at - begin, TokenKind.Number, 0, default, lastEnd == begin && tokens.Count > first, false));
            }
            else if (c is '\'' or '’' && lastEnd == at && tokens.Count > first && tokens[^1].Kind == TokenKind.Word && EndsPossessive(text, at, out var length))
            {
                at += length;
                tokens.Add(new(begin, length, TokenKind.Word, possessive, default, true, false));
            }
            else
            {
                at++;
                may |= c is '½' or '¼' or '¾' ? Hints.Number : Hints.None;
                may |= tokens.Count > first && tokens[^1] is { Kind: TokenKind.Number, Length: 4 } ? Hints.FiscalYear : Hints.None; // 2023-24, 2023/24
                tokens.Add(new(begin, 1, TokenKind.Mark, 0, c, lastEnd == begin && tokens.Count > first, false));
                if (c is '.' or '!' or '?' && ClosesSentence(text, tokens, first, ref at))
                {
                    Close(sentences, ref first, tokens.Count, line, ref may);
                }
            }

            lastEnd = at;
            if (tokens.Count - first >= LongestSentence
                && ((tokens[^1].Kind == TokenKind.Word && at < text.Length && char.IsWhiteSpace(text[at])) || tokens.Count - first >= 2 * LongestSentence))
            {
                Close(sentences, ref first, tokens.Count, line, ref may); // behind a word, or where there is none to cut behind
            }

            at += at < text.Length && text[at] == ' ' ? 1 : 0; // as behind most words
        }

        Close(sentences, ref first, tokens.Count, line, ref may);
    }

    private static void Close(List<Sentence> sentences, ref int first, int end, int line, ref Hints may)
    {
        if (end > first)
        {
            sentences.Add(new(first, end, line, may));
        }

        (first, may) = (end, Hints.None);
    }

    /// <summary>The number of the word that starts at a place, which is moved behind it.</summary>
    private int ReadWord(ReadOnlySpan<char> text, ref int at)
    {
        // Most words are plain and short: they need no second look.
        var (begin, length) = (at, WordKey.Take(text[at..], out var key));
        var end = begin + length;
        if (length <= WordKey.Longest && (end == text.Length || (char.IsAscii(text[end]) && (text[end] != '.' || length > 1))))
        {
            at = end;
            return words.Find(key);
        }

        at = EndOfWord(text, begin);
        return at - begin <= LongestWord ? words.Find(text[begin..at]) : 0;
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
        var begin = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at])
               || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at + 2 < text.Length && text[at] == '.' && text[at + 1] == ' ' && char.IsAsciiDigit(text[at + 2]) && at - begin <= 3 ? BehindBrokenPoint(text, at) : at;
    }

    /// <summary>"42. 5 billion": a blank that slipped in behind the decimal point; only where a scale or a percent sign follows.</summary>
    private static int BehindBrokenPoint(ReadOnlySpan<char> text, int at)
    {
        var end = at + 2;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var next = text[end..].TrimStart(' ');
        var isAmount = next.StartsWith("%") || next.StartsWith("billion") || next.StartsWith("million") || next.StartsWith("trillion") || next.StartsWith("bn") || next.StartsWith("percent") || next.StartsWith("per cent");
        return end - at <= 4 && isAmount ? end : at;
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
            tokens.Add(new(at, 1, TokenKind.Mark, 0, text[at], true, false));
            at++;
        }

        return true;
    }
}
