using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

/// <content>The words and letters that multiply a number.</content>
internal sealed partial class QuantityReader
{
    private void ReadScales(in Passage passage, ref Amount amount)
    {
        for (var count = 0; count < 3; count++)
        {
            // A line break may part the number from its scale: then the tokens of the next line are looked at, too.
            var tokens = amount.End == passage.End ? passage.All : passage.Tokens;
            if (amount.End >= tokens.Length || !tables.Scales.Match(tokens, amount.End, out var length, out var scale)
                || !IsScale(passage, tokens, amount, scale, amount.End + length) || (amount.Scale != 1 && amount.Scale > 1e18m / scale.Factor))
            {
                return;
            }

            amount.Scale = amount.Scale == 1 ? scale.Factor : amount.Scale * scale.Factor;
            amount.Scaled = true;
            amount.End += length;
            if (passage.Is(amount.End, '.') && passage.Touches(amount.End) && amount.End + 1 < passage.End && length == 1 && IsAbbreviated(passage, amount.End))
            {
                amount.End++;
            }
        }
    }

    // "14 billion 480 million dollars", "3 crore 20 lakh": one amount, with the smaller scale behind the larger.
    private void ReadSmallerScales(in Passage passage, ref Amount amount)
    {
        var (least, whole) = (amount.Scale, decimal.IsInteger(amount.Number));
        while (least > 1 && whole)
        {
            var at = tables.Does(passage.Word(amount.End), QuantityRole.And) ? amount.End + 1 : amount.End; // "2 billion and 840 million euros"
            if (!passage.IsNumber(at) || passage.Touches(at))
            {
                return;
            }

            var part = ReadDigits(passage, at);
            if (part.Kind == QuantityKind.Other)
            {
                return;
            }

            ReadScales(passage, ref part);
            if (part.Scale <= 1 || part.Scale * part.Number >= least)
            {
                return;
            }

            (least, whole) = (part.Scale, decimal.IsInteger(part.Number));
            (amount.Number, amount.Half) = (amount.Number + (part.Number * part.Scale / amount.Scale), part.Half * part.Scale / amount.Scale);
            (amount.Formatted, amount.End) = (true, part.End);
        }
    }

    // "10 mln. dollars": a dot inside the sentence belongs to the abbreviation.
    private bool IsAbbreviated(in Passage passage, int dot) =>
        tables.Currencies.Match(passage.Tokens, dot + 1, out _, out _) || tables.Units.Match(passage.Tokens, dot + 1, out _, out _);

    private bool IsScale(in Passage passage, ReadOnlySpan<Token> tokens, in Amount amount, Scale scale, int next)
    {
        if (scale.Form == ScaleForm.Word)
        {
            return true;
        }

        if (amount.Scaled)
        {
            return false;
        }

        if (amount.Kind == QuantityKind.Money)
        {
            return true;
        }

        var touches = tokens[amount.End].Begin == tokens[amount.End - 1].End;
        var unit = next < tokens.Length
            && (tables.Units.Match(tokens, next, out _, out _) || tables.Currencies.Match(tokens, next, out _, out _)
                || tables.Sign(passage.Mark(next)).Code is not null);
        return scale.Form == ScaleForm.MoneyLetter
            ? next < tokens.Length && (tables.Currencies.Match(tokens, next, out _, out _) || tables.Sign(passage.Mark(next)).Code is not null)
            : unit || (touches && !IsCubed(passage, next));
    }
}
