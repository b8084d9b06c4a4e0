using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    /// <summary>Reads "doubled", "tenfold", "half as much again".</summary>
    private bool TryReadMultiple(in Passage passage, ref Amount amount)
    {
        if (!tables.Multiples.Match(passage.Tokens, amount.First, out var length, out var multiple)
            || tables.Does(passage.Word(amount.First + length), QuantityRole.NotAfterDouble))
        {
            return false;
        }

        (amount.Number, amount.Kind, amount.IsVerb, amount.End) = (multiple.Value, multiple.Kind, multiple.IsVerb, amount.First + length);
        (amount.Unit, amount.Half) = multiple.Kind == QuantityKind.Multiple ? ("x", 0.5m) : ("%", 5m);
        return true;
    }

    /// <summary>Reads "a third", "two-thirds", "half" as percent.</summary>
    private bool TryReadPart(in Passage passage, ref Amount amount, int floor)
    {
        if (!TryReadNumeratorAndPart(passage, amount.First, out var numerator, out var whole, out var end, out var certain)
            || numerator >= whole || passage.IsNumber(end))
        {
            return false;
        }

        var (before, after) = (passage.Word(amount.First - 1), passage.Word(end));
        if (amount.First > floor && tables.Does(before, QuantityRole.BeforePeriod) && whole is 2 or 4)
        {
            return false;
        }

        if (passage.IsWord(end) && (whole is 2 or 4 ? IsPeriod(passage, end, whole) : !certain && !tables.Does(after, QuantityRole.AfterFraction)))
        {
            return false;
        }

        // "Half a billion" is an amount, and "a third of a percent" none of this.
        if (IsScaleOf(passage, end))
        {
            return false;
        }

        SetPart(ref amount, numerator, whole);
        amount.End = end;
        return true;
    }

    private bool IsPeriod(in Passage passage, int at, int whole)
    {
        if (tables.Does(passage.Word(at), QuantityRole.AfterPeriod))
        {
            return true;
        }

        // "Half a year", "a quarter of the year", "half of 2023"
        var of = tables.Does(passage.Word(at), QuantityRole.Of) ? at + 1 : at;
        var noun = tables.Does(passage.Word(of), QuantityRole.Article | QuantityRole.Definite) ? of + 1 : of;
        return (noun > at && tables.Does(passage.Word(noun), QuantityRole.AfterPeriod)) || (whole == 4 && of > at && passage.IsNumber(of) && passage.Tokens[of].Length == 4);
    }

    private bool IsScaleOf(in Passage passage, int end)
    {
        var at = tables.Does(passage.Word(end), QuantityRole.Of) ? end + 1 : end;
        return IsScaleAt(passage, end) || tables.Does(passage.Word(at), QuantityRole.Article) && passage.IsWord(at + 1)
            && ((tables.Scales.Match(passage.Tokens, at + 1, out _, out var scale) && scale.Form == ScaleForm.Word)
                || (tables.Numbers.Match(passage.Tokens, at + 1, out _, out var word) && word.Multiplies)
                || (tables.Units.Match(passage.Tokens, at + 1, out _, out var unit) && unit.Kind is QuantityKind.Percent or QuantityKind.Points or QuantityKind.Physical));
    }

    /// <summary>Reads a numerator, where there is one, and the name of a part.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="numerator">How many parts.</param>
    /// <param name="whole">How many parts make the whole.</param>
    /// <param name="end">Just behind it.</param>
    /// <param name="certain">Whether it can be nothing else: "two-thirds", while "a third" may go on "country".</param>
    private bool TryReadNumeratorAndPart(in Passage passage, int at, out int numerator, out int whole, out int end, out bool certain)
    {
        (numerator, whole, end, certain) = (1, 0, at, false);
        if (!passage.IsWord(at))
        {
            return false;
        }

        if (tables.Does(passage.Word(at), QuantityRole.Article))
        {
            end++;
        }
        else if (tables.Numbers.Match(passage.Tokens, at, out var words, out var number) && number.Value < 20)
        {
            (numerator, end, certain) = (number.Value, at + words, true);
        }

        if (!passage.IsWord(end) || !tables.Parts.Match(passage.Tokens, end, out var length, out whole) || (end == at && whole != 2))
        {
            return false;
        }

        end += length;
        return true;
    }

    /// <summary>Reads "one in six", "three out of five", "one barrel in three".</summary>
    private bool TryReadOneIn(in Passage passage, ref Amount amount)
    {
        if (!tables.Numbers.Match(passage.Tokens, amount.First, out var length, out var part) || part.Value > 9)
        {
            return false;
        }

        var at = amount.First + length;
        if (part.Value == 1 && passage.IsWord(at) && !tables.Does(passage.Word(at), QuantityRole.In | QuantityRole.Out | QuantityRole.Break))
        {
            at++; // the thing counted
        }

        if (tables.Does(passage.Word(at), QuantityRole.Out) && tables.Does(passage.Word(at + 1), QuantityRole.Of))
        {
            at += 2;
        }
        else if (tables.Does(passage.Word(at), QuantityRole.In)
                 || (tables.Does(passage.Word(at), QuantityRole.Of) && tables.Does(passage.Word(at + 1), QuantityRole.Every)))
        {
            at++;
        }
        else
        {
            return false;
        }

        at = tables.Does(passage.Word(at), QuantityRole.Every) ? at + 1 : at;
        if (!passage.IsWord(at) || !tables.Numbers.Match(passage.Tokens, at, out length, out var whole) || whole.Value <= part.Value || whole.Value < 2)
        {
            return false;
        }

        // "One in five years" is a time.
        var end = at + length;
        if (end < passage.End && (tables.Units.Match(passage.Tokens, end, out _, out var unit) && unit.Form != UnitForm.Noun
            || tables.Scales.Match(passage.Tokens, end, out _, out _) || tables.Currencies.Match(passage.Tokens, end, out _, out _)))
        {
            return false;
        }

        SetPart(ref amount, part.Value, whole.Value);
        amount.End = end;
        return true;
    }

    // A part is meant as far as the middle between it and the next simple one, and never to less than a point.
    private static void SetPart(ref Amount amount, int numerator, int whole)
    {
        (amount.Number, amount.Kind, amount.Unit) = (decimal.Round(100m * numerator / whole, 2), QuantityKind.Percent, "%");
        amount.IsPart = true;
        amount.Half = Math.Min(1, decimal.Round(50m / (whole * (whole + 1)), 2));
    }
}
