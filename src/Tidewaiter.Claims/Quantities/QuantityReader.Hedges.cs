using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

internal sealed partial class QuantityReader
{
    private const int LongestConversionWords = 4;

    /// <summary>Reads the hedge before or behind a quantity.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="first">The quantity's first token.</param>
    /// <param name="floor">The first token that may belong to a hedge.</param>
    /// <param name="end">Just behind the quantity; moved behind a hedge that follows.</param>
    /// <param name="hedgeFirst">The first token of a hedge before it; else <paramref name="first"/>.</param>
    private Hedge ReadHedge(in Passage passage, int first, int floor, ref int end, out int hedgeFirst)
    {
        hedgeFirst = first;
        if (passage.Is(end, '+') && passage.Touches(end))
        {
            end++;
            return Hedge.Over;
        }

        if (end < passage.End && tables.HedgesBehind.Match(passage.Tokens, end, out var length, out var hedge))
        {
            end += length;
            return hedge;
        }

        // "Over the $200 billion mark"
        var mark = tables.Does(passage.Word(first - 1), QuantityRole.Definite) && tables.Does(passage.Word(end), QuantityRole.Mark) ? first - 1 : first;
        mark = mark == first && passage.Is(first - 1, '.') && passage.Touches(first - 1) ? first - 1 : mark; // "approx."
        if (mark > floor && tables.HedgesBefore.MatchBefore(passage.Tokens, mark, floor, out length, out hedge))
        {
            hedgeFirst = mark - length;
            return hedge;
        }

        if (first > floor && passage.Mark(first - 1) is '~' or '≈' or '>' or '<' or '≥' or '≤')
        {
            hedgeFirst = first - 1;
            return passage.Mark(first - 1) switch { '>' or '≥' => Hedge.Over, '<' or '≤' => Hedge.Under, _ => Hedge.About };
        }

        return Hedge.Exact;
    }

    /// <summary>Whether an amount is the one before it again, in another currency: in brackets, or behind "or".</summary>
    private bool IsConversion(in Passage passage, in Quantity quantity, Pieces<Quantity> before)
    {
        if (before.Count == 0 || quantity.Kind is not (QuantityKind.Money or QuantityKind.Physical))
        {
            return false;
        }

        var last = before[^1];
        if (last.First < passage.First || last.Kind != quantity.Kind || (last.Unit == quantity.Unit && !(last.SharedSign && !quantity.SharedSign))
            || quantity.HedgeFirst - last.EndToken > LongestConversionWords)
        {
            return false;
        }

        // Between the two: a bracket, a comma or a dash, and words such as "or", "equal to".
        var (at, opened, said) = (last.EndToken, false, quantity.Hedge != Hedge.Exact && quantity.HedgeFirst < quantity.First);
        for (; at < quantity.HedgeFirst; at++)
        {
            if (passage.Mark(at) is '(' or '[')
            {
                opened = true;
            }
            else if (tables.Does(passage.Word(at), QuantityRole.Conversion))
            {
                said = true;
            }
            else if (passage.Mark(at) is not (',' or '=' or '≈' or '/' or '–' or '—'))
            {
                return false;
            }
        }

        return opened || (said && quantity.HedgeFirst > last.EndToken) || passage.Mark(last.EndToken) is '=' or '≈' or '/';
    }
}
