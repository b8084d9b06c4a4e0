using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    private const int LongestList = 6;

    /// <summary>Joins an amount with what stands in one phrase with it: the other end of a range, or the unit of a list.</summary>
    /// <returns>Where to read on.</returns>
    private int Complete(in Passage passage, ref Amount amount, int floor, out Amount? max)
    {
        max = null;
        if (amount.Kind is QuantityKind.Other or QuantityKind.Points || amount.End >= passage.End || amount.IsYear)
        {
            return amount.End;
        }

        var joiner = amount.End;
        if (passage.Mark(joiner) is '-' or '–' or '—' or '‑')
        {
            var tight = passage.Touches(joiner) && passage.Touches(joiner + 1);
            if (TryReadBehind(passage, joiner + 1, out var upper) && (tight || amount.IsBare) && TryJoin(amount, ref upper, out var lower)
                && (!lower.IsBare || tight))
            {
                (amount, max) = (lower, upper);
                return upper.End;
            }

            return amount.End;
        }

        var word = passage.Word(joiner);
        if (tables.Does(word, QuantityRole.To | QuantityRole.And | QuantityRole.Or) && TryReadBehind(passage, joiner + 1, out var second))
        {
            var complete = !IsIncomplete(amount, second);
            var before = passage.Word(FirstWithHedge(passage, amount.First, floor) - 1);
            var range = tables.Does(word, QuantityRole.And) ? tables.Does(before, QuantityRole.Between)
                : !complete && !tables.Does(before, QuantityRole.From);
            if (range && TryJoin(amount, ref second, out var lower) && !lower.IsBare)
            {
                (amount, max) = (lower, second);
                return second.End;
            }

            if (!complete && (!second.IsBare || second.Scaled))
            {
                amount.Borrow(second);
            }

            return amount.End;
        }

        BorrowFromList(passage, ref amount);
        return amount.End;
    }

    private int FirstWithHedge(in Passage passage, int first, int floor) =>
        tables.HedgesBefore.MatchBefore(passage.Tokens, first, floor, out var length, out _) ? first - length : first;

    // An amount right behind a joiner, its currency included.
    private bool TryReadBehind(in Passage passage, int at, out Amount amount)
    {
        var number = at;
        while (number < passage.End && number < at + 4 && !passage.IsNumber(number) && !(passage.IsWord(number) && tables.Starts(passage.Word(number))))
        {
            number++;
        }

        if (number < passage.End && number < at + 4
            && (passage.IsNumber(number) || tables.Numbers.Match(passage.Tokens, number, out _, out _) || number == at)
            && TryRead(passage, number, at, out amount) && amount.First == at && amount.Kind != QuantityKind.Other)
        {
            return true;
        }

        amount = default;
        return false;
    }

    // "5", "$5" beside "7 percent", "$7 billion"
    private static bool IsIncomplete(in Amount amount, in Amount other) =>
        !amount.IsYear && !(other.IsBare && !other.Scaled) && (amount.IsBare || (amount.Kind == other.Kind && amount.Unit == other.Unit && !amount.Scaled && other.Scaled && amount.Number < 1000))
        && !(amount.Scaled && !other.Scaled) && !(amount.IsVerb || other.IsVerb || other.IsPart);

    private static bool TryJoin(in Amount amount, ref Amount upper, out Amount lower)
    {
        lower = amount;
        if (amount.Kind == QuantityKind.Money && upper.IsBare && !upper.IsYear && (upper.Scaled || !amount.Scaled))
        {
            // "$8-10 billion": the currency stands on the first end, the scale on the last.
            (upper.Kind, upper.Unit, upper.SharedSign) = (amount.Kind, amount.Unit, amount.SharedSign);
        }

        if (IsIncomplete(amount, upper))
        {
            lower.Borrow(upper);
        }

        if (lower.IsBare && (amount.IsYear || upper.IsYear))
        {
            return false;
        }

        return lower.Kind == upper.Kind && lower.Unit == upper.Unit && lower.Value < upper.Value && !upper.IsVerb;
    }

    // "5.2, 7 and 9.1 percent"
    private void BorrowFromList(in Passage passage, ref Amount amount)
    {
        if (!amount.IsBare || !amount.Formatted || !passage.Is(amount.End, ','))
        {
            return;
        }

        var at = amount.End;
        for (var count = 0; count < LongestList; count++)
        {
            var and = passage.Is(at, ',') ? at + 1 : at;
            var last = tables.Does(passage.Word(and), QuantityRole.And | QuantityRole.Or);
            if ((and == at && !last) || !TryReadBehind(passage, last ? and + 1 : and, out var next))
            {
                return;
            }

            if (last || !next.IsBare)
            {
                if (last && !next.IsBare && IsIncomplete(amount, next))
                {
                    amount.Borrow(next);
                }

                return;
            }

            at = next.End;
        }
    }
}
