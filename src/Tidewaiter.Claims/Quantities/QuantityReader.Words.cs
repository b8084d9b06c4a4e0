using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    private const int MostNumberWords = 24;

    private bool TryReadWords(in Passage passage, int at, int floor, out Amount amount)
    {
        amount = new Amount { First = at, End = at, InWords = true };
        if (TryReadMultiple(passage, ref amount) || TryReadPart(passage, ref amount, floor) || TryReadOneIn(passage, ref amount))
        {
            return true;
        }

        if (!TryReadCardinal(passage, ref amount) && !TryReadPassedMark(passage, ref amount))
        {
            return false;
        }

        var end = amount.End;
        ReadCurrencyBefore(passage, ref amount, floor);
        ReadScaleAndUnit(passage, ref amount);

        // "One", "two countries": words count all sorts of things that need no number.
        return !(amount.IsBare && !amount.Scaled && end == at + 1 && !amount.Formatted) && !(amount.Kind == QuantityKind.Other && amount.Number <= 1);
    }

    /// <summary>Reads "one hundred and five million", "two and a half billion", "half a billion", "a dozen".</summary>
    private bool TryReadCardinal(in Passage passage, ref Amount amount)
    {
        var at = amount.End;
        if (TryReadHalfScale(passage, ref amount))
        {
            return true;
        }

        // "A" counts only before a word that multiplies: "a hundred", "a million", "a dozen".
        var article = tables.Does(passage.Word(at), QuantityRole.Article);
        var (total, group, any, last) = (0m, 0m, false, 1000m);
        if (article)
        {
            at++;
            if (!passage.IsWord(at) || (!tables.Scales.Match(passage.Tokens, at, out _, out var first) || first.Form != ScaleForm.Word)
                && !(tables.Numbers.Match(passage.Tokens, at, out _, out var number) && number.Value == 12))
            {
                return false;
            }

            group = 1;
        }

        var (smallest, halves) = (1m, false);
        for (var count = 0; count < MostNumberWords && at < passage.End; count++)
        {
            var next = at;
            if (any && tables.Does(passage.Word(at), QuantityRole.And))
            {
                if (IsAndAHalf(passage, at, out var behind))
                {
                    // "two and a half billion", "a million and a half"
                    var unit = group == 0 ? smallest : 1;
                    (total, group, halves, at) = group == 0 ? (total + (unit / 2), group, true, behind) : (total, group + 0.5m, true, behind);
                    continue;
                }

                // "And" is part of the number only behind a hundred or a thousand.
                next = last is 100 or >= 1000 ? at + 1 : passage.End;
            }

            if (next >= passage.End || !passage.IsWord(next))
            {
                break;
            }

            if (tables.Numbers.Match(passage.Tokens, next, out var length, out var word))
            {
                var fits = word.Value == 12 && group is > 0 and < 12 && article ? 12
                    : !any || (word.Value < last && (word.Value < 20 || last >= 100) && !(last is > 1 and < 20)) ? word.Value : -1;
                if (fits < 0 || halves)
                {
                    break;
                }

                (group, last) = article && fits == 12 ? (12, 1) : (group + word.Value, Width(word.Value));
                article = false;
            }
            else if (next == at && (any || article) && tables.Scales.Match(passage.Tokens, next, out length, out var scale) && scale.Form == ScaleForm.Word)
            {
                if (scale.Factor == 100)
                {
                    if (group is 0 or >= 100)
                    {
                        break;
                    }

                    (group, last) = (group * 100, 100);
                }
                else if (group == 0 || (total > 0 && scale.Factor >= smallest))
                {
                    break;
                }
                else
                {
                    (total, group, last, smallest, halves) = (total + (group * scale.Factor), 0, scale.Factor, scale.Factor, false);
                    amount.Scaled = true;
                }

                article = false;
            }
            else
            {
                break;
            }

            (any, at) = (true, next + length);
        }

        if (!any)
        {
            return false;
        }

        (amount.Number, amount.End, amount.Formatted) = (total + group, at, halves);
        amount.Half = group > 0 && group != Math.Floor(group) ? 0.05m : (group > 0 ? 1 : smallest) / 2;
        return ReadDecimalWords(passage, ref amount);
    }

    // After "twenty" comes a digit, after a digit nothing but a scale.
    private static decimal Width(int value) => value >= 20 ? 10 : 1;

    private bool IsAndAHalf(in Passage passage, int and, out int end)
    {
        end = and + 3;
        return tables.Does(passage.Word(and + 1), QuantityRole.Article) && passage.IsWord(and + 2)
            && tables.Parts.Match(passage.Tokens, and + 2, out _, out var parts) && parts == 2;
    }

    // "Half a billion", "a quarter of a million", "three quarters of a billion"
    private bool TryReadHalfScale(in Passage passage, ref Amount amount)
    {
        if (!TryReadNumeratorAndPart(passage, amount.End, out var numerator, out var whole, out var at, out _))
        {
            return false;
        }

        at = tables.Does(passage.Word(at), QuantityRole.Of) ? at + 1 : at;
        if (!tables.Does(passage.Word(at), QuantityRole.Article) || !passage.IsWord(at + 1))
        {
            return false;
        }

        if (tables.Scales.Match(passage.Tokens, at + 1, out var length, out var scale) && scale.Form == ScaleForm.Word)
        {
            (amount.Number, amount.Half, amount.Scale, amount.Scaled) = (numerator / (decimal)whole, 0.05m, scale.Factor, true);
        }
        else if (tables.Numbers.Match(passage.Tokens, at + 1, out length, out var word) && word.Value == 12)
        {
            (amount.Number, amount.Half) = (12m * numerator / whole, 0.5m);
        }
        else
        {
            return false;
        }

        (amount.End, amount.Formatted) = (at + 1 + length, true);
        return true;
    }

    // "Three point five"
    private bool ReadDecimalWords(in Passage passage, ref Amount amount)
    {
        if (amount.Scaled || amount.Formatted || !tables.Does(passage.Word(amount.End), QuantityRole.Point))
        {
            return true;
        }

        var (at, decimals, digits) = (amount.End + 1, 0, 0UL);
        while (decimals < 6 && passage.IsWord(at) && tables.Numbers.Match(passage.Tokens, at, out var length, out var digit) && digit.Value < 10)
        {
            (digits, decimals, at) = ((digits * 10) + (uint)digit.Value, decimals + 1, at + length);
        }

        if (decimals > 0)
        {
            amount.Number += NumberLiteral.Make(digits, decimals);
            (amount.Half, amount.End, amount.Formatted) = (NumberLiteral.Half(decimals), at, true);
        }

        return true;
    }

    // "The trillion mark", "the billion-dollar threshold"
    private bool TryReadPassedMark(in Passage passage, ref Amount amount)
    {
        var at = amount.First + 1;
        if (!tables.Does(passage.Word(amount.First), QuantityRole.Definite) || !passage.IsWord(at)
            || !tables.Scales.Match(passage.Tokens, at, out var length, out var scale) || scale.Form != ScaleForm.Word)
        {
            return false;
        }

        var end = at + length;
        if (end < passage.End && tables.Currencies.Match(passage.Tokens, end, out var name, out _))
        {
            end += name;
        }

        if (!tables.Does(passage.Word(end), QuantityRole.Mark))
        {
            return false;
        }

        (amount.Number, amount.Half, amount.Scale, amount.Scaled, amount.End, amount.First) = (1, 0.5m, scale.Factor, true, at + length, at);
        return true;
    }
}
