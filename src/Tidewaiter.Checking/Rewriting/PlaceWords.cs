using System.Globalization;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Puts another place in an order: "the second-largest" for "the largest", "No. 3" for "No. 2".</summary>
internal static class PlaceWords
{
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Greatest = ["largest", "biggest", "greatest", "most important"];

    /// <summary>The sentence with the other place; <see langword="null"/> where its words tell the place otherwise.</summary>
    public static string? Move(Draft draft, Claim claim, Claim to)
    {
        if (claim.Value is not { } value || to.Value is not { } right || !IsTold(value) || !IsTold(right))
        {
            return null;
        }

        var (wrong, place) = (Ordinals[(int)value], Ordinals[(int)right]);
        foreach (var great in Greatest)
        {
            foreach (var joint in (string[])["-", " "])
            {
                if (value > 1 && Find(draft, wrong + joint + great) is >= 0 and var at)
                {
                    return draft.Replace(at, wrong.Length + 1 + great.Length, right > 1 ? place + joint + great : great);
                }
            }

            if (value == 1 && Find(draft, great) is >= 0 and var alone)
            {
                return draft.Replace(alone, 0, place + "-");
            }
        }

        if (Find(draft, wrong) is >= 0 and var ordinal)
        {
            return draft.Replace(ordinal, wrong.Length, place);
        }

        var number = value.ToString("0", CultureInfo.InvariantCulture);
        return draft.Figure.IndexOf(number, StringComparison.Ordinal) is >= 0 and var digits
            ? draft.Replace(draft.Begin + digits, number.Length, right.ToString("0", CultureInfo.InvariantCulture))
            : null;
    }

    private static bool IsTold(decimal place) => place >= 1 && place < Ordinals.Length && place == decimal.Truncate(place);

    private static int Find(Draft draft, string words)
    {
        var at = draft.Figure.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : draft.Begin + at;
    }
}
