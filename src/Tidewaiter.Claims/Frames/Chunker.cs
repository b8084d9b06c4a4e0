using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>Turns the tokens of a sentence into chunks: quantities, times, phrases of the tables, and what is left.</summary>
internal sealed class Chunker(PhraseTable<Lexeme> lexicon)
{
    /// <summary>Adds the chunks of a sentence to a list.</summary>
    public void Read(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Sentence sentence, Pieces<Quantity> quantities, Pieces<PeriodMention> periods, Pieces<Chunk> into)
    {
        var (nextQuantity, nextPeriod) = (0, 0);
        var near = Near(quantities, nextQuantity, periods, nextPeriod);
        for (var at = sentence.First; at < sentence.End;)
        {
            if (at < near && tokens[at].Kind != TokenKind.Number)
            {
                at += AddWords(text, tokens[..sentence.End], at, into);
                continue;
            }

            while (nextPeriod < periods.Count && periods[nextPeriod].First < at && periods[nextPeriod].EndToken <= at + 1)
            {
                nextPeriod++;
            }

            while (nextQuantity < quantities.Count && quantities[nextQuantity].First < at)
            {
                nextQuantity++;
            }

            near = Near(quantities, nextQuantity, periods, nextPeriod);
            var token = tokens[at];
            if (nextPeriod < periods.Count && periods[nextPeriod].First <= at)
            {
                // "5 percent more | than in 2019": the comparison's own word says which way it went.
                if (lexicon.Match(tokens[..periods[nextPeriod].EndToken], at, out var words, out var lead) && lead is { Kind: LexKind.Move } or { Kind: LexKind.Prep, Sign: not 0 } && at + words < periods[nextPeriod].EndToken && (lead.Kind == LexKind.Prep || periods[nextPeriod].Role != PeriodRole.Covers))
                {
                    into.Add(new(lead, at, at + words, -1, token.Capital, token.Joined));
                    at += words;
                }

                into.Add(new(new(LexKind.Period), at, periods[nextPeriod].EndToken, nextPeriod, token.Capital, token.Joined));
                at = periods[nextPeriod].EndToken;
            }
            else if (at + 1 < sentence.End && Place(text, token) is not 0 and var place && tokens[at + 1].Joined
                && lexicon.Match(tokens[..sentence.End], at + 1, out var ending, out var ordinal) && ordinal is { Kind: LexKind.Ordinal, Sub: 0 })
            {
                into.Add(new(new(LexKind.Ordinal, place, ordinal.Sign, ordinal.Code, ordinal.Text), at, at + 1 + ending, -1, false, token.Joined));
                at += 1 + ending;
            }
            else if (nextQuantity < quantities.Count && nextPeriod < periods.Count && quantities[nextQuantity].HedgeFirst <= at && at < periods[nextPeriod].First
                && periods[nextPeriod].First <= quantities[nextQuantity].First && periods[nextPeriod].EndToken >= quantities[nextQuantity].EndToken
                && lexicon.Match(tokens[..periods[nextPeriod].First], at, out var compared, out var more) && more.Kind == LexKind.Move)
            {
                into.Add(new(more, at, at + compared, -1, token.Capital, token.Joined)); // "103 percent more | than 2020": a time, and no number
                at += compared;
            }
            else if (nextQuantity < quantities.Count && quantities[nextQuantity].HedgeFirst < at && at < quantities[nextQuantity].First)
            {
                // "went up | to 6.6 billion": what looked like a hedge belongs to the verb.
                quantities[nextQuantity] = quantities[nextQuantity] with { HedgeFirst = quantities[nextQuantity].First, Hedge = Hedge.Exact };
            }
            else if (nextQuantity < quantities.Count && quantities[nextQuantity].HedgeFirst <= at && !IsWords(tokens[..sentence.End], at, quantities[nextQuantity]))
            {
                into.Add(new(new(LexKind.Quantity, quantities[nextQuantity].Kind switch { QuantityKind.Physical => Subs.Physical, QuantityKind.Other => Subs.Counted, _ => 0 }), at, quantities[nextQuantity].EndToken, nextQuantity, false, token.Joined));
                at = quantities[nextQuantity].EndToken;
            }
            else
            {
                at += AddWords(text, tokens[..sentence.End], at, into);
            }
        }
    }

    /// <summary>The first token that the next time or number can have to do with: what stands before it are words.</summary>
    private static int Near(Pieces<Quantity> quantities, int nextQuantity, Pieces<PeriodMention> periods, int nextPeriod) => Math.Min(
        nextQuantity < quantities.Count ? quantities[nextQuantity].HedgeFirst : int.MaxValue,
        nextPeriod < periods.Count ? periods[nextPeriod].First : int.MaxValue);

    /// <summary>Adds the phrase of the tables that starts at a token, or the token as what it is.</summary>
    /// <returns>How many tokens it has.</returns>
    private int AddWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, Pieces<Chunk> into)
    {
        ref readonly var token = ref tokens[at];
        if (token.Word > 0 && lexicon.Find(tokens, at, out var length) is >= 0 and var phrase)
        {
            ref readonly var lexeme = ref lexicon.Meaning(phrase);
            if (Fits(text, tokens, at, length, lexeme))
            {
                into.Add(new(lexeme, at, at + length, -1, token.Capital, token.Joined));
                return length;
            }
        }

        into.Add(new(token.Kind switch
        {
            TokenKind.Mark => new(LexKind.Mark, Mark(token.Mark)),
            TokenKind.Cell => new(LexKind.Mark, Subs.CellEnd),
            _ => default,
        }, at, at + 1, -1, token.Capital, token.Joined));
        return 1;
    }

    /// <summary>"Two-way", "the two countries", "No. 1": a number that is part of a phrase of the tables counts nothing.</summary>
    private bool IsWords(ReadOnlySpan<Token> tokens, int at, Quantity quantity) =>
        quantity.Kind is QuantityKind.Other or QuantityKind.Bare && lexicon.Match(tokens, at, out var length, out _) && at + length >= quantity.EndToken;

    /// <summary>The number that a place in an order has, such as the 12 of "12th"; 0 where there is none.</summary>
    private static byte Place(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Number && byte.TryParse(text.Slice(token.Begin, token.Length), System.Globalization.NumberStyles.None, null, out var place) ? place : (byte)0;

    /// <summary>A name needs its capital letter, and "US" both of them: "us" is a pronoun, "turkey" a bird.</summary>
    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int length, in Lexeme lexeme)
    {
        if (lexeme.Kind != LexKind.Economy)
        {
            return lexeme is not { Kind: LexKind.Ordinal, Sub: 0 }; // "th" without a number
        }

        ref readonly var token = ref tokens[at];
        if (lexeme.Code == Figures.EconomyCode.World)
        {
            return true;
        }

        if (!token.Capital && !(length > 1 && tokens[at + 1].Capital))
        {
            return lexeme.Text is Lexeme.Small or Lexeme.Mainland;
        }

        return token.Length != 2 || length > 1 || char.IsUpper(text[token.Begin + 1]);
    }

    private static byte Mark(char mark) => mark switch
    {
        ',' => Subs.Comma,
        '(' or '[' => Subs.Open,
        ')' or ']' => Subs.Close,
        ':' => Subs.Colon,
        ';' => Subs.Semicolon,
        '-' or '–' or '—' or '−' => Subs.Dash,
        '"' or '“' or '”' or '‘' or '«' or '»' => Subs.Quote,
        _ => 0,
    };
}
