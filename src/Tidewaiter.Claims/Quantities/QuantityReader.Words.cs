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

        ReadCurrencyBefore(passage, ref amount, floor);
        ReadScaleAndUnit(passage, ref amount);
        return true;
    }

    /// <summary>Reads "one hundred and five million", "two and a half billion", "half a billion", "a dozen".</summary>
    private bool TryReadCardinal(in Passage passage, ref Amount amount)
    {
        if (TryReadHalfScale(passage, ref amount))
        {
            return true;
        }

        var (at, number) = (amount.End, new Cardinal());
        if (tables.Does(passage.Word(at), QuantityRole.Article))
        {
            // "A" counts only before a word that multiplies: "a hundred", "a million", "a dozen".
            if (!passage.IsWord(++at) || !IsMultiplier(passage, at))
            {
                return false;
            }

            number.Group = 1;
        }

        for (var count = 0; count < MostNumberWords && at < passage.End; count++)
        {
            var next = at;
            if (number.Any && tables.Does(passage.Word(at), QuantityRole.And))
            {
                if (number.TakesHalf && IsAndAHalf(passage, at, out var behind))
                {
                    number.AddHalf();
                    at = behind;
                    continue;
                }

                // "And" is part of the number only behind a hundred or a thousand, and not before "three quarters".
                next = number.TakesAnd && !IsPartAt(passage, at + 1) ? at + 1 : passage.End;
            }

            if (next >= passage.End || !passage.IsWord(next))
            {
                break;
            }

            var taken = tables.Numbers.Match(passage.Tokens, next, out var length, out var word) ? number.Take(word)
                : next == at && tables.Scales.Match(passage.Tokens, next, out length, out var scale) && scale.Form == ScaleForm.Word && number.Take(scale);
            if (!taken)
            {
                break;
            }

            at = next + length;
        }

        if (!number.Any)
        {
            return false;
        }

        (amount.Number, amount.Half, amount.End) = (number.Value, number.Half, at);
        (amount.Scaled, amount.Formatted) = (number.Scaled, number.HasHalf);
        return ReadDecimalWords(passage, ref amount);
    }

    private bool IsMultiplier(in Passage passage, int at) =>
        tables.Scales.Match(passage.Tokens, at, out _, out var scale) ? scale.Form == ScaleForm.Word
            : tables.Numbers.Match(passage.Tokens, at, out _, out var word) && word.Multiplies;

    private bool IsPartAt(in Passage passage, int at) => TryReadNumeratorAndPart(passage, at, out _, out _, out _, out _);

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

        // "Half million" goes without "a".
        at = tables.Does(passage.Word(at), QuantityRole.Of) ? at + 1 : at;
        at = IsScaleAt(passage, at) && whole is 2 or 4 ? at - 1 : at;
        if (!(tables.Does(passage.Word(at), QuantityRole.Article) || whole is 2 or 4 && IsScaleAt(passage, at + 1)) || !passage.IsWord(at + 1))
        {
            return false;
        }

        if (tables.Scales.Match(passage.Tokens, at + 1, out var length, out var scale) && scale.Form == ScaleForm.Word)
        {
            (amount.Number, amount.Half, amount.Scale, amount.Scaled) = (numerator / (decimal)whole, 0.05m, scale.Factor, true);
        }
        else if (tables.Numbers.Match(passage.Tokens, at + 1, out length, out var word) && word.Multiplies)
        {
            (amount.Number, amount.Half) = (12m * numerator / whole, 0.5m);
        }
        else if (tables.Units.Match(passage.Tokens, at + 1, out _, out var unit) && unit.Kind is QuantityKind.Percent or QuantityKind.Points or QuantityKind.Physical)
        {
            // "Half a percent", "a quarter of a percentage point": the unit is read behind it.
            (amount.Number, amount.Half, length) = (decimal.Round(numerator / (decimal)whole, 2), 0.05m, 0);
        }
        else
        {
            return false;
        }

        (amount.End, amount.Formatted) = (at + 1 + length, true);
        return true;
    }

    private bool IsScaleAt(in Passage passage, int at) =>
        passage.IsWord(at) && tables.Scales.Match(passage.Tokens, at, out _, out var scale) && scale is { Form: ScaleForm.Word, Factor: > 100 };

    // "Three point five", "four-point-95"
    private bool ReadDecimalWords(in Passage passage, ref Amount amount)
    {
        if (amount.Scaled || amount.Formatted || !tables.Does(passage.Word(amount.End), QuantityRole.Point))
        {
            return true;
        }

        var (at, decimals, digits) = (amount.End + 1, 0, 0UL);
        if (passage.IsNumber(at) && passage.Joined(at) && passage.Written(at).Length <= 4 && ulong.TryParse(passage.Written(at), System.Globalization.NumberStyles.None, null, out digits))
        {
            (decimals, at) = (passage.Written(at).Length, at + 1);
        }

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

    // "32-point-four", "41-and-a-half", as broadcasters write what is to be read out
    private void ReadSpokenDecimals(in Passage passage, ref Amount amount)
    {
        if (tables.Does(passage.Word(amount.End), QuantityRole.And) && IsAndAHalf(passage, amount.End, out var behind))
        {
            (amount.Number, amount.Half, amount.End, amount.Formatted) = (amount.Number + 0.5m, 0.05m, behind, true);
            return;
        }

        ReadDecimalWords(passage, ref amount);
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
