using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    /// <summary>Finds the first unit that is stated without a number: "(million US dollars)", "in USD bn", "thousand tonnes", "per cent".</summary>
    /// <remarks>Prose says "billions of dollars" as well: only the heads of tables and lists should be asked.</remarks>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them to look at.</param>
    /// <param name="unit">What was found.</param>
    public bool TryReadStatedUnit(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Sentence sentence, out StatedUnit unit)
    {
        var passage = new Passage(text, tokens, sentence);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var bare = at == sentence.First || tokens[at - 1].Kind != TokenKind.Number;
            if (bare && TryReadStated(passage, at, out var amount))
            {
                unit = new(amount.Kind, amount.Unit, amount.Scale * amount.Factor, amount.SharedSign, at, amount.End);
                return true;
            }
        }

        unit = default;
        return false;
    }

    private bool TryReadStated(in Passage passage, int at, out Amount amount)
    {
        // The number is left out: it counts as one, and stands before the scale.
        amount = new Amount { Number = 1, First = at, End = at, InWords = true };
        var behind = BehindCurrency(passage, at);
        if (behind > at)
        {
            (amount.First, amount.End) = (behind, behind);
            ReadCurrencyBefore(passage, ref amount, at);
            if (amount.Kind == QuantityKind.Money)
            {
                ReadScales(passage, ref amount);
                return amount.Scaled;
            }

            return false;
        }

        if (passage.Is(at, '%'))
        {
            (amount.Kind, amount.Unit, amount.End) = (QuantityKind.Percent, "%", at + 1);
            return true;
        }

        if (!passage.IsWord(at))
        {
            return false;
        }

        if (tables.Scales.Match(passage.Tokens, at, out var length, out var scale))
        {
            if (scale.Form != ScaleForm.Word && !(at + length < passage.End && tables.Currencies.Match(passage.Tokens, at + length, out _, out _)))
            {
                return false;
            }

            (amount.Scale, amount.Scaled, amount.End) = (scale.Factor, true, at + length);
            ReadScales(passage, ref amount);
            amount.End = tables.Does(passage.Word(amount.End), QuantityRole.Of) ? amount.End + 1 : amount.End;
            return amount.End < passage.End && (TryReadCurrencyBehind(passage, ref amount) || (TryReadUnit(passage, ref amount) && amount.Kind == QuantityKind.Physical));
        }

        return tables.Units.Match(passage.Tokens, at, out length, out var unit) && unit.Kind is QuantityKind.Percent or QuantityKind.Physical
            && unit.Form == UnitForm.Plain && unit.Code is not "pcs" && TrySetUnit(passage, ref amount, unit, at + length);
    }

    // "USD", "US$", "Rs", "$": where its scale starts.
    private int BehindCurrency(in Passage passage, int at)
    {
        for (var end = at + 1; end <= at + 3 && end < passage.End; end++)
        {
            if (passage.IsWord(end) && tables.Scales.Match(passage.Tokens, end, out _, out _)
                && (TryFindSign(passage, end, at, out _, out _, out var first) || TryFindName(passage, end, at, true, out _, out first)) && first == at)
            {
                return end;
            }
        }

        return at;
    }
}
