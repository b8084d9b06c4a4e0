namespace Tidewaiter.Articles.Days;

/// <summary>Finds written days in a short text: a byline, an address, an attribute.</summary>
/// <remarks>
/// Reads 2023-12-22, 2023/12/22, 22.12.2023, 12/22/2023, December 22, 2023, 22 décembre 2023, Dec. 22 (without a year),
/// 2023年12月22日, and the same with ordinal endings and articles between.
/// </remarks>
internal static class DayScanner
{
    /// <summary>The first day from <paramref name="from"/> on; <see langword="null"/> where there is none.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="monthFirst">Whether 07/11/2022 is the eleventh of July; a part over 12 overrules it.</param>
    /// <param name="from">Where to start.</param>
    public static WrittenDay? First(ReadOnlySpan<char> text, bool monthFirst = false, int from = 0)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]) && char.IsDigit(text[at]) == char.IsDigit(text[at - 1]))
            {
                continue;
            }

            if (char.IsAsciiDigit(text[at]) && AtNumber(text, at, monthFirst) is { } day)
            {
                return day;
            }

            if (char.IsLetter(text[at]) && AtMonth(text, at) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static WrittenDay? AtNumber(ReadOnlySpan<char> text, int begin, bool monthFirst)
    {
        var at = begin;
        var first = Number(text, ref at, out var digits);
        if (digits == 8)
        {
            return WrittenDay.Of(first / 10000, first / 100 % 100, first % 100, begin, 8);
        }

        if (digits is 0 or 3 or > 4 || at >= text.Length)
        {
            return null;
        }

        var mark = text[at];
        if (mark is '年' or '년')
        {
            return EastAsian(text, begin, at, first);
        }

        if (mark is '-' or '/' or '.' or '\u2010' or '\u2011' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        {
            return Numeric(text, begin, at, first, digits, monthFirst);
        }

        return digits <= 2 ? DayThenMonth(text, begin, at, first) : null;
    }

    private static WrittenDay? Numeric(ReadOnlySpan<char> text, int begin, int at, int first, int digits, bool monthFirst)
    {
        var mark = text[at++];
        var second = Number(text, ref at, out var secondDigits);
        if (secondDigits is 0 or > 2 || at >= text.Length || text[at] != mark)
        {
            return null;
        }

        at++;
        var third = Number(text, ref at, out var thirdDigits);
        if (thirdDigits == 0 || (at < text.Length && text[at] == mark && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return null; // 1.2.3.4 is an address or a number of a version
        }

        var length = at - begin;
        if (digits == 4)
        {
            return thirdDigits <= 2 ? WrittenDay.Of(first, second, third, begin, length) : null;
        }

        if (thirdDigits != 4 && !(thirdDigits == 2 && mark == '.'))
        {
            return null;
        }

        var year = thirdDigits == 2 ? 2000 + third : third;
        var american = second > 12 || (first <= 12 && monthFirst && mark == '/');
        return WrittenDay.Of(year, american ? first : second, american ? second : first, begin, length);
    }

    private static WrittenDay? EastAsian(ReadOnlySpan<char> text, int begin, int at, int year)
    {
        at++;
        Skip(text, ref at, " ");
        var month = Number(text, ref at, out var digits);
        if (digits is 0 or > 2 || at >= text.Length || text[at] is not ('月' or '월'))
        {
            return null;
        }

        at++;
        Skip(text, ref at, " ");
        var day = Number(text, ref at, out digits);
        return digits is 1 or 2 && at < text.Length && text[at] is '日' or '일' ? WrittenDay.Of(year, month, day, begin, at + 1 - begin) : null;
    }

    // 22 December 2023, 22. Dezember 2023, 22nd of December, 2023, 22 de diciembre de 2023
    private static WrittenDay? DayThenMonth(ReadOnlySpan<char> text, int begin, int at, int day)
    {
        SkipWords(text, ref at, "st", "nd", "rd", "th", "er", "º");
        Skip(text, ref at, " .,-\u2011\u00A0");
        SkipWords(text, ref at, "of", "de", "do");
        Skip(text, ref at, " \u00A0");
        var word = Word(text, at);
        var month = MonthNames.Number(word);
        if (month == 0)
        {
            return null;
        }

        at += word.Length;
        var end = at;
        Skip(text, ref at, " .,-\u2011\u00A0");
        SkipWords(text, ref at, "de", "del", "do");
        Skip(text, ref at, " \u00A0");
        var year = Number(text, ref at, out var digits);
        return digits == 4 && WrittenDay.Of(year, month, day, begin, at - begin) is { } whole
            ? whole
            : WrittenDay.Of(0, month, day, begin, end - begin);
    }

    // December 22, 2023 · Dec. 22 2023 · March 3rd, 2024
    private static WrittenDay? AtMonth(ReadOnlySpan<char> text, int begin)
    {
        var word = Word(text, begin);
        var month = MonthNames.Number(word);
        if (month == 0)
        {
            return null;
        }

        var at = begin + word.Length;
        Skip(text, ref at, " .\u00A0");
        var day = Number(text, ref at, out var digits);
        if (digits is 0 or > 2)
        {
            return null;
        }

        SkipWords(text, ref at, "st", "nd", "rd", "th");
        var end = at;
        Skip(text, ref at, " ,\u00A0");
        var year = Number(text, ref at, out digits);
        return digits == 4 && WrittenDay.Of(year, month, day, begin, at - begin) is { } whole
            ? whole
            : WrittenDay.Of(0, month, day, begin, end - begin);
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, out int digits)
    {
        var value = 0;
        digits = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 9)
        {
            value = (value * 10) + (text[at++] - '0');
            digits++;
        }

        return value;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]) && end - at < 16)
        {
            end++;
        }

        return text[at..end];
    }

    private static void Skip(ReadOnlySpan<char> text, ref int at, string characters)
    {
        while (at < text.Length && characters.Contains(text[at]))
        {
            at++;
        }
    }

    private static void SkipWords(ReadOnlySpan<char> text, ref int at, params ReadOnlySpan<string> words)
    {
        var word = Word(text, at);
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                at += word.Length;
                return;
            }
        }
    }
}
