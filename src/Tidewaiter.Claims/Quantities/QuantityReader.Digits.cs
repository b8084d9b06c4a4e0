using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    private const int MostGroups = 5; // 115 276 000 000 000 is as long as amounts get

    /// <summary>Reads digits, with groups of thousands parted by blanks, and a fraction sign behind them.</summary>
    private static Amount ReadDigits(in Passage passage, int at)
    {
        var amount = new Amount { First = at, End = at + 1 };
        if (IsHalfSign(passage, at))
        {
            (amount.Number, amount.Half, amount.Formatted) = (HalfSign(passage.Mark(at)), 0.05m, true);
            return amount;
        }

        var written = passage.Written(at);
        if (IsChain(passage, at, out var end) || !NumberLiteral.TryRead(written, out amount.Number, out var decimals))
        {
            (amount.Kind, amount.End, amount.Half) = (QuantityKind.Other, end, 0.5m);
            return amount;
        }

        amount.Half = NumberLiteral.Half(decimals);
        amount.Formatted = written.IndexOfAnyExceptInRange('0', '9') >= 0;
        if (!amount.Formatted && written.Length <= 3 && written[0] != '0')
        {
            ReadGroups(passage, ref amount);
            if (amount.End > at + 1 && IsChain(passage, amount.End - 1, out end))
            {
                (amount.Kind, amount.End) = (QuantityKind.Other, end); // a telephone number
                return amount;
            }
        }

        if (!amount.Formatted && IsHalfSign(passage, amount.End) && passage.Touches(amount.End))
        {
            (amount.Number, amount.Half, amount.Formatted) = (amount.Number + HalfSign(passage.Mark(amount.End)), 0.05m, true);
            amount.End++;
        }

        return amount;
    }

    // 115 276, or 1 597,6: groups of three digits, each one blank behind the last.
    private static void ReadGroups(in Passage passage, ref Amount amount)
    {
        for (var groups = 1; groups < MostGroups && passage.IsNumber(amount.End); groups++)
        {
            var (before, next) = (passage.Tokens[amount.End - 1], passage.Tokens[amount.End]);
            var written = passage.Written(amount.End);
            var whole = written.IndexOfAny('.', ',');
            if (next.Begin != before.End + 1 || !IsBlank(passage.Text[before.End])
                || (whole < 0 ? written.Length != 3 : whole != 3) || IsOrdinalAt(passage, amount.End)
                || !NumberLiteral.TryRead(written, out var group, out var decimals) || (whole == 3 && decimals == 0))
            {
                return;
            }

            amount.Number = (amount.Number * 1000) + group;
            amount.Half = NumberLiteral.Half(decimals);
            amount.Formatted = true;
            amount.End++;
            if (decimals > 0)
            {
                return;
            }
        }
    }

    private static bool IsOrdinalAt(in Passage passage, int at) => passage.IsWord(at + 1) && passage.Touches(at + 1) && passage.Tokens[at + 1].Length == 2;

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u2009' or '\u202f' or '\u2007';

    /// <summary>Whether numbers are chained to a date, a time, a score or the like: 11/2023, 10:30, 2023-11-07.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The first number.</param>
    /// <param name="end">Just behind the last one; behind the first, where it is no chain.</param>
    private static bool IsChain(in Passage passage, int at, out int end)
    {
        end = at + 1;
        var (links, hyphens) = (0, 0);
        while (passage.Mark(end) is '/' or ':' or '-' or '–' && passage.Touches(end) && passage.IsNumber(end + 1) && passage.Touches(end + 1)
               && passage.Written(end + 1).IndexOfAny('.', ',') < 0)
        {
            hyphens += passage.Mark(end) is '-' or '–' ? 1 : 0;
            links++;
            end += 2;
        }

        if (links > hyphens && passage.Written(at).IndexOfAny('.', ',') < 0 && !IsPart(passage, at, end))
        {
            return true;
        }

        if (links > 1)
        {
            return true;
        }

        end = at + 1;
        return false;
    }

    // 2/3: smaller over a small number.
    private static bool IsPart(in Passage passage, int at, int end) =>
        end == at + 3 && passage.Is(at + 1, '/') && passage.Written(at).Length == 1 && passage.Written(at + 2) is { Length: 1 } whole
        && whole[0] > passage.Written(at)[0];

    /// <summary>Reads 2/3 as a part of a whole, where "of" or the like follows.</summary>
    private bool TryReadPartInDigits(in Passage passage, ref Amount amount)
    {
        var at = amount.First;
        if (!passage.Is(at + 1, '/') || !passage.IsNumber(at + 2) || !IsPart(passage, at, at + 3)
            || !tables.Does(passage.Word(at + 3), QuantityRole.Of))
        {
            return false;
        }

        SetPart(ref amount, passage.Written(at)[0] - '0', passage.Written(at + 2)[0] - '0');
        amount.End = at + 3;
        return true;
    }

    /// <summary>Whether digits are part of a name, an order or a compound: G20, Covid-19, 5th.</summary>
    private bool IsName(in Passage passage, int at, in Amount amount, int floor)
    {
        var before = at - 1;
        if (before >= floor && passage.IsWord(before) && passage.Joined(at) && !HasCurrencyBefore(passage, at, floor))
        {
            return true;
        }

        // "1." or "1)" at the start of a line numbers it.
        if (at == passage.First && (passage.Is(at + 1, '.') || passage.Is(at + 1, ')')) && passage.Touches(at + 1))
        {
            return true;
        }

        if (passage.Is(before, '#') || passage.Is(before, '№'))
        {
            return true;
        }

        return passage.Touches(amount.End) && tables.Does(passage.Word(amount.End), QuantityRole.OrdinalEnding);
    }

    /// <summary>Whether the word before only numbers something: "No. 1", "chapter 27".</summary>
    private bool IsLabelled(in Passage passage, int at, int floor)
    {
        var label = passage.Is(at - 1, '.') && passage.Touches(at - 1) ? at - 2 : at - 1;
        return label >= floor && tables.Does(passage.Word(label), QuantityRole.Label);
    }

    private static bool IsHalfSign(in Passage passage, int at) => passage.Mark(at) is '½' or '¼' or '¾';

    private static decimal HalfSign(char sign) => sign switch { '½' => 0.5m, '¼' => 0.25m, _ => 0.75m };
}
