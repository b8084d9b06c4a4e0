using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Periods as SDMX and the offices that use it write them.</summary>
internal static class SdmxPeriod
{
    public const string Form = "a year, quarter or month such as 2023, 2023-Q3, 2023-11 or 2023-M11";

    /// <summary>Reads a period.</summary>
    /// <param name="text">
    /// <c>2023</c>, <c>2023-A1</c>, <c>2023-S2</c>, <c>2023-Q3</c>, <c>2023Q3</c>, <c>2023-11</c>, <c>2023-M11</c>, <c>2023M11</c>, the first day of
    /// one, or a range of months such as <c>2023-01-01/P11M</c>.
    /// </param>
    /// <param name="frequency">
    /// <c>A</c>, <c>Q</c> or <c>M</c>, which says how long one is that is given by its first day; <see langword="null"/> where unknown.
    /// </param>
    /// <returns><see langword="null"/> where it is none, or shorter than a month.</returns>
    public static Period? Read(string text, string? frequency)
    {
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !TradeYears.Contains(year))
        {
            return null;
        }

        if (text.Split('/') is [var begin, var duration])
        {
            return Range(begin, duration);
        }

        var rest = text.AsSpan(4).TrimStart('-');
        if (rest.Length >= 5 && rest[2] == '-')
        {
            return FirstDay(text, frequency);
        }

        return rest switch
        {
            [] => Period.Year(year),
            ['A', ..] when Number(rest[1..], 1) => Period.Year(year),
            ['S', ..] when Number(rest[1..], 2) => Months(year, 6, rest[^1] - '0'),
            ['Q', ..] when Number(rest[1..], 4) => Months(year, 3, rest[^1] - '0'),
            ['M', ..] when MonthOf(rest[1..]) is { } month => Period.Of(Month.Of(year, month)),
            [_, _] when MonthOf(rest) is { } month => Period.Of(Month.Of(year, month)),
            _ => null,
        };
    }

    // A first day and how long it is: P11M, P1Y.
    private static Period? Range(string begin, string duration) =>
        MonthBegunOn(begin) is { } first && duration is ['P', .. var number, 'M' or 'Y']
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 120
            ? Period.Of(first, first.Plus((duration[^1] == 'Y' ? 12 * count : count) - 1))
            : null;

    private static Period? FirstDay(string text, string? frequency) => (MonthBegunOn(text), frequency) switch
    {
        ({ } first, "A") => Period.Of(first, first.Plus(11)),
        ({ } first, "Q") => Period.Of(first, first.Plus(2)),
        ({ } first, "M") => Period.Of(first),
        _ => null,
    };

    private static Month? MonthBegunOn(string day) =>
        DateTime.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var found) && found.Day == 1
            ? Month.Of(DateOnly.FromDateTime(found)) : null;

    private static Period Months(int year, int length, int which) => Period.Of(Month.Of(year, (length * (which - 1)) + 1), Month.Of(year, length * which));

    private static bool Number(ReadOnlySpan<char> text, int most) => text.Length == 1 && text[0] >= '1' && text[0] <= '0' + most;

    private static int? MonthOf(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;
}
