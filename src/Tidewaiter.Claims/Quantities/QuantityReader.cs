using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

/// <summary>Finds the numbers of a sentence, with their units, precision and hedges.</summary>
/// <remarks>One pass, linear in the text, and without allocation but for the list.</remarks>
internal sealed partial class QuantityReader(QuantityTables tables)
{
    /// <summary>Adds the quantities of a sentence, in the order of the text; they never share a token.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them to read.</param>
    /// <param name="into">What to add to.</param>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Sentence sentence, Pieces<Quantity> into)
    {
        var passage = new Passage(text, tokens, sentence);
        var (at, floor) = (sentence.First, sentence.First);
        while ((at = tables.NextStart(passage.Tokens, at)) < sentence.End)
        {
            ref readonly var token = ref tokens[at];
            var starts = token.Kind switch
            {
                TokenKind.Number => !EndsYear(passage, at),
                TokenKind.Word => !(tables.IsArticle(token.Word) && !(passage.IsWord(at + 1) && tables.Follows(passage.Word(at + 1)))),
                TokenKind.Mark => IsHalfSign(passage, at),
                _ => false,
            };
            if (starts && TryRead(passage, at, floor, out var amount))
            {
                var next = Complete(passage, ref amount, floor, out var max);
                if (IsMereWord(amount))
                {
                    at++;
                    continue;
                }

                var end = Add(passage, amount, max, floor, into);
                at = floor = Math.Max(Math.Max(next, end), at + 1);
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"From 90 million in 2019-20 to 70 million": the 20 is a year's.</summary>
    private static bool EndsYear(in Passage passage, int at) =>
        passage.Tokens[at].Length == 2 && passage.Mark(at - 1) is '-' or '–' or '/' && passage.Touches(at) && passage.Touches(at - 1) && passage.IsNumber(at - 2) && passage.Tokens[at - 2].Length == 4
        && passage.Written(at - 2)[..2] is "19" or "20";

    /// <summary>Reads the amount whose number starts at a token.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">Where its digits or number words start.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <param name="amount">The amount; its end may lie behind the sentence, where a line break parts it from its scale.</param>
    private bool TryRead(in Passage passage, int at, int floor, out Amount amount)
    {
        if (passage.Tokens[at].Kind == TokenKind.Word)
        {
            return TryReadWords(passage, at, floor, out amount);
        }

        amount = ReadDigits(passage, at);
        if (!amount.Formatted && amount.Kind == QuantityKind.Bare && passage.Joined(amount.End))
        {
            ReadSpokenDecimals(passage, ref amount);
        }

        if (amount.Kind == QuantityKind.Other)
        {
            return true;
        }

        if (TryReadPartInDigits(passage, ref amount))
        {
            return true;
        }

        if (IsName(passage, at, amount, floor))
        {
            amount.Kind = QuantityKind.Other;
            return true;
        }

        ReadCurrencyBefore(passage, ref amount, floor);
        ReadScaleAndUnit(passage, ref amount);
        if (amount.IsBare && (amount.Scaled ? IsMonthsInBrackets(passage, amount) : IsLabelled(passage, at, floor)))
        {
            amount.Kind = QuantityKind.Other;
        }

        if (IsBracketedCell(passage, amount))
        {
            (amount.Negative, amount.Signed, amount.First, amount.End) = (true, true, amount.First - 1, amount.End + 1);
        }

        return true;
    }

    // "The first eight months (8M)": short for the words before.
    private static bool IsMonthsInBrackets(in Passage passage, in Amount amount) =>
        amount is { Number: >= 2 and <= 12, Formatted: false } && passage.Is(amount.First - 1, '(') && passage.Is(amount.End, ')') && passage.Written(amount.End - 1) is "M";

    // Accountants put what is negative in brackets: a cell that holds "(5.6)" and nothing else.
    private static bool IsBracketedCell(in Passage passage, in Amount amount)
    {
        var (before, behind) = (amount.First - 2, amount.End + 1);
        return !amount.Signed && passage.Is(amount.First - 1, '(') && passage.Is(amount.End, ')')
            && (!passage.Has(before) || passage.Tokens[before].Kind == TokenKind.Cell) && (!passage.Has(behind) || passage.Tokens[behind].Kind == TokenKind.Cell)
            && (passage.Has(before) || passage.Has(behind));
    }

    // "One", "two of them": words count all sorts of things that need no number.
    private static bool IsMereWord(in Amount amount) =>
        amount.InWords && !amount.Formatted && ((amount.IsBare && !amount.Scaled && amount.End == amount.First + 1) || (amount.Kind == QuantityKind.Other && amount.Number <= 1));

    private int Add(in Passage passage, in Amount amount, Amount? max, int floor, Pieces<Quantity> into)
    {
        var end = Math.Min(Math.Max(amount.End, max?.End ?? 0), passage.End);
        var hedge = ReadHedge(passage, amount.First, floor, ref end, out var hedgeFirst);
        var value = amount.Value;
        var kind = value is null ? QuantityKind.Other : amount.Kind;
        var quantity = new Quantity
        {
            Kind = kind,
            Value = value ?? 0,
            Max = max?.Value,
            Unit = amount.Unit,
            Precision = value is null ? 0 : Precision(amount, value.Value),
            Hedge = amount.Hedge == Hedge.Exact ? hedge : amount.Hedge,
            First = amount.First,
            EndToken = end,
            HedgeFirst = hedgeFirst,
            Scaled = amount.Scaled,
            Signed = amount.Signed,
            IsVerb = amount.IsVerb,
            SharedSign = amount.SharedSign,
        };
        var conversion = IsConversion(passage, quantity, into);
        into.Add(conversion ? quantity with { Conversion = true } : quantity);
        return end;
    }

    // A multiple said roughly ("doubled", "ten times") is meant to a twentieth of itself rather than to half a unit.
    private static decimal Precision(in Amount amount, decimal value)
    {
        var half = amount.Times(amount.Half);
        return amount.Kind == QuantityKind.Multiple && !amount.Formatted ? Math.Min(half, Math.Abs(value) / 20) : half;
    }
}
