using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    private const int MostAdjectives = 2;

    private static bool IsSign(char mark) => mark is '-' or '−' or '–' or '+';

    private bool HasCurrencyBefore(in Passage passage, int at, int floor) =>
        TryFindName(passage, at, floor, scaled: true, out _, out _) || TryFindSign(passage, at, floor, out _, out _, out _);

    /// <summary>Reads the sign and the currency before a number: <c>US$</c>, <c>-$</c>, <c>$US</c>, <c>Rs.</c></summary>
    private void ReadCurrencyBefore(in Passage passage, ref Amount amount, int floor)
    {
        var at = amount.First;
        ReadSign(passage, ref amount, ref at, floor);
        if (TryFindSign(passage, at, floor, out var code, out var shared, out var first) || TryFindName(passage, at, floor, false, out var name, out first)
            && Take(name!, out code, out shared))
        {
            (amount.Kind, amount.Unit, amount.SharedSign, at) = (QuantityKind.Money, code, shared, first);
            ReadSign(passage, ref amount, ref at, floor);
        }

        amount.First = at;
    }

    private static bool Take(Currency currency, out string code, out bool shared)
    {
        (code, shared) = (currency.Code, currency.Shared);
        return true;
    }

    // A dash is a sign where it touches the number and nothing before it.
    private void ReadSign(in Passage passage, ref Amount amount, ref int at, int floor)
    {
        if (amount.Signed || at <= floor)
        {
            return;
        }

        var mark = passage.Mark(at - 1);
        if (IsSign(mark) && passage.Touches(at) && (at - 1 == passage.First || !passage.Touches(at - 1) || passage.Tokens[at - 2].Kind == TokenKind.Cell || passage.Mark(at - 2) is '(' or '[' or '/' or '“' or '"' or '‘' || tables.Sign(passage.Mark(at - 2)).Code is not null))
        {
            (amount.Signed, amount.Negative) = (true, mark != '+');
            at--;
        }
        else if (tables.Does(passage.Word(at - 1), QuantityRole.Minus | QuantityRole.Plus))
        {
            (amount.Signed, amount.Negative) = (true, tables.Does(passage.Word(at - 1), QuantityRole.Minus));
            at--;
        }
    }

    // "$", "US$", "HK $", "$US"
    private bool TryFindSign(in Passage passage, int at, int floor, out string code, out bool shared, out int first)
    {
        first = at - 1;
        if (first > floor && passage.IsWord(first) && tables.Sign(passage.Mark(first - 1)) is { Code: not null } before
            && passage.Touches(first) && tables.Owner(passage.Word(first), before.Sign) is { } behind)
        {
            (code, shared, first) = (behind, false, first - 1);
            return true;
        }

        if (first < floor || tables.Sign(passage.Mark(first)) is not { Code: not null } sign)
        {
            (code, shared) = ("", false);
            return false;
        }

        (code, shared) = (sign.Code, sign.Shared);
        var word = first - 1;
        if (word >= floor && passage.IsWord(word) && tables.Owner(passage.Word(word), sign.Sign) is { } owner
            && (passage.Touches(first) || (passage.Tokens[word].Length > 1 && IsCapitals(passage.Written(word)))))
        {
            (code, shared, first) = (owner, false, word);
        }

        return true;
    }

    // "USD 10", "Rs. 5,000", "N36.15"
    private bool TryFindName(in Passage passage, int at, int floor, bool scaled, out Currency? name, out int first)
    {
        (name, first) = (null, at);
        var end = passage.Is(at - 1, '.') && passage.Touches(at - 1) ? at - 1 : at;
        if (end <= floor || !tables.Currencies.MatchBefore(passage.Tokens, end, floor, out var length, out var found))
        {
            return false;
        }

        var glued = end == at && passage.Touches(at);
        var place = found.Place;
        var stands = (place & CurrencyPlace.Before) != 0 || ((place & CurrencyPlace.Glued) != 0 && glued)
            || ((place & CurrencyPlace.BeforeScaled) != 0 && (scaled || (passage.Tokens[end - 1].Capital && IsScaled(passage, at))));
        if (!stands || ((place & CurrencyPlace.Capitals) != 0 && !IsCapitals(passage.Written(end - 1))))
        {
            return false;
        }

        (name, first) = (found, end - length);
        return true;
    }

    private bool IsScaled(in Passage passage, int at)
    {
        while (passage.Has(at) && passage.Tokens[at].Kind != TokenKind.Word && !passage.Is(at, '('))
        {
            at++;
        }

        return passage.Has(at) && tables.Scales.Match(passage.Tokens, at, out _, out _);
    }

    private static bool IsCapitals(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads what stands behind a number: scales, then a currency or a unit.</summary>
    private void ReadScaleAndUnit(in Passage passage, ref Amount amount)
    {
        // "200-odd billion"
        if (passage.Joined(amount.End) && passage.IsWord(amount.End) && tables.HedgesBehind.Match(passage.Tokens, amount.End, out var odd, out var hedge)
            && passage.IsWord(amount.End + odd) && tables.Scales.Match(passage.Tokens, amount.End + odd, out _, out _))
        {
            (amount.Hedge, amount.End) = (hedge, amount.End + odd);
        }

        ReadScales(passage, ref amount);
        ReadSmallerScales(passage, ref amount);
        if (TryReadPercent(passage, ref amount) || TryReadCurrencyBehind(passage, ref amount))
        {
            ReadPrice(passage, ref amount);
            return;
        }

        if (amount.Kind == QuantityKind.Money)
        {
            ReadPrice(passage, ref amount);
            return;
        }

        // "At 10.9 per yuan": a rate of exchange
        if (!amount.Scaled && amount.End < passage.End && tables.Prices.Match(passage.Tokens, amount.End, out var price, out _))
        {
            (amount.Kind, amount.End) = (QuantityKind.Other, amount.End + price);
            return;
        }

        if (passage.Is(amount.End, '°') || passage.Is(amount.End, '′') || passage.Is(amount.End, '‰'))
        {
            (amount.Kind, amount.End) = (QuantityKind.Other, amount.End + 1);
            return;
        }

        if (TryReadUnit(passage, ref amount) || amount.Scaled)
        {
            return;
        }

        // 5G, 3D, 737MAX: a name that starts with digits.
        if (!amount.InWords && passage.IsWord(amount.End) && passage.Touches(amount.End))
        {
            (amount.Kind, amount.End) = (QuantityKind.Other, amount.End + 1);
        }
    }

    private static bool IsCubed(in Passage passage, int at) =>
        passage.Touches(at) && (passage.Is(at, '³') || (passage.IsNumber(at) && passage.Written(at) is "3"));

    private bool TryReadPercent(in Passage passage, ref Amount amount)
    {
        if (!passage.Is(amount.End, '%') && !passage.Is(amount.End, '٪'))
        {
            return false;
        }

        amount.End++;
        var points = passage.Is(amount.End, '-') ? amount.End + 1 : amount.End;
        if (tables.Does(passage.Word(points), QuantityRole.Points))
        {
            (amount.Kind, amount.Unit, amount.End) = (QuantityKind.Points, "pp", points + 1);
        }
        else
        {
            (amount.Kind, amount.Unit) = (QuantityKind.Percent, "%");
        }

        amount.SharedSign = false;
        return true;
    }

    private bool TryReadCurrencyBehind(in Passage passage, ref Amount amount)
    {
        var tokens = amount.End == passage.End ? passage.All : passage.Tokens;
        var before = amount.Kind == QuantityKind.Money;
        if (amount.End < tokens.Length && tables.Currencies.Match(tokens, amount.End, out var length, out var currency)
            && (currency.Place & CurrencyPlace.Behind) != 0
            && ((currency.Place & CurrencyPlace.Capitals) == 0 || IsCapitals(passage.Text.Slice(tokens[amount.End].Begin, tokens[amount.End].Length)))
            && !(before && !amount.SharedSign && currency.Code != amount.Unit)
            && !BelongsToNext(passage, amount, amount.End + length))
        {
            var shared = currency.Shared && (!before || amount.SharedSign);
            if (!before || !currency.Shared)
            {
                (amount.Kind, amount.Unit, amount.SharedSign) = (QuantityKind.Money, currency.Code, shared);
            }

            amount.End += length;
            if (!amount.Scaled)
            {
                ReadScales(passage, ref amount); // "75 USD million"
            }

            return true;
        }

        if (before || tables.Sign(passage.Mark(amount.End)) is not { Code: not null } sign || BelongsToNext(passage, amount, amount.End + 1))
        {
            return false;
        }

        (amount.Kind, amount.Unit, amount.SharedSign) = (QuantityKind.Money, sign.Code, sign.Shared);
        amount.End++;
        return true;
    }

    // "in 2023 USD 5 billion": the currency belongs to the number behind it.
    private static bool BelongsToNext(in Passage passage, in Amount amount, int next) =>
        passage.IsNumber(next) && !amount.Scaled && !(amount.End < passage.End && passage.Touches(amount.End));

    // "$600 a tonne", "$75/bbl"
    private void ReadPrice(in Passage passage, ref Amount amount)
    {
        var at = passage.Is(amount.End, '/') ? amount.End + 1 : amount.End;
        if (amount.Kind != QuantityKind.Money || at >= passage.End)
        {
            return;
        }

        if (at > amount.End ? tables.Units.Match(passage.Tokens, at, out var length, out _) : tables.Prices.Match(passage.Tokens, at, out length, out _))
        {
            (amount.Kind, amount.End) = (QuantityKind.Other, at + length);
        }
    }

    private bool TryReadUnit(in Passage passage, ref Amount amount)
    {
        var tokens = amount.End == passage.End ? passage.All : passage.Tokens;
        if (amount.End == passage.End && amount.End < tokens.Length && tokens[amount.End].Capital)
        {
            return false; // a row of a table below, not the rest of this line
        }

        for (var (at, skipped) = (amount.End, 0); at < tokens.Length && skipped <= MostAdjectives; at++, skipped++)
        {
            if (tables.Units.Match(tokens, at, out var length, out var unit) && (skipped == 0 || unit.Form == UnitForm.Noun))
            {
                // The adjectives are not the quantity's: they may name a country or a month.
                return TrySetUnit(passage, ref amount, unit, skipped == 0 ? at + length : amount.End);
            }

            if (!passage.IsWord(at) || (skipped == 0 && passage.Touches(at)) || tables.Does(passage.Word(at), QuantityRole.Break))
            {
                return false;
            }
        }

        return false;
    }

    private bool TrySetUnit(in Passage passage, ref Amount amount, Unit unit, int end)
    {
        var (kind, code) = (unit.Kind, unit.Code);
        if (kind == QuantityKind.Multiple && amount.Scaled)
        {
            return false;
        }

        if (unit.Form == UnitForm.Cubed)
        {
            if (!IsCubed(passage, end))
            {
                return false;
            }

            end++;
        }

        var daily = IsPerDay(passage, end, out var dayEnd);
        if (unit.Form == UnitForm.WithDay && !daily)
        {
            return false;
        }

        if (daily && kind == QuantityKind.Physical)
        {
            (kind, code, end) = code == "bbl" ? (kind, "bbl/d", dayEnd) : (QuantityKind.Other, "", dayEnd);
        }

        amount.Factor = unit.Form == UnitForm.MillionIfSmall && !amount.Scaled && amount.Number < 1000 ? unit.Factor * 1_000_000 : unit.Factor;
        (amount.Kind, amount.Unit, amount.End) = (kind, code, end);
        return true;
    }

    private bool IsPerDay(in Passage passage, int at, out int end)
    {
        end = at;
        if (passage.Is(at, '/') && tables.Does(passage.Word(at + 1), QuantityRole.Day))
        {
            end = at + 2;
            return true;
        }

        if (at < passage.End && tables.PerDay.Match(passage.Tokens, at, out var length, out _))
        {
            end = at + length;
            return true;
        }

        return false;
    }
}
