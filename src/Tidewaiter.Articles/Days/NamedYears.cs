namespace Tidewaiter.Articles.Days;

/// <summary>The years that a text names in figures: what is left to go by where no day is stated.</summary>
internal static class NamedYears
{
    private const int Most = 6;

    /// <summary>The years in order, as words: <c>2023, 2024</c>; <see langword="null"/> where it names none, or more than tell anything.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        var years = new SortedSet<int>();
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (text[at] is not ('1' or '2') || (at > 0 && IsPartOfNumber(text[at - 1])))
            {
                continue;
            }

            if (int.TryParse(text.Slice(at, 4), out var year) && year is >= 1990 and <= 2100 && IsWhole(text[(at + 4)..]))
            {
                years.Add(year);
            }
        }

        return years.Count is 0 or > Most ? null : string.Join(", ", years);
    }

    private static bool IsPartOfNumber(char before) => char.IsAsciiDigit(before) || before is '.' or ',' or '$' or '€' or '£' or '¥' or '\u00A0';

    // "2000 tonnes" and "2,000.5" are amounts; "2023." and "2023-24" are years.
    private static bool IsWhole(ReadOnlySpan<char> after) =>
        after.IsEmpty || (!char.IsLetterOrDigit(after[0]) && after[0] is not ('%' or '\u00A0') && !(after.Length > 1 && after[0] is '.' or ',' && char.IsAsciiDigit(after[1])));
}
