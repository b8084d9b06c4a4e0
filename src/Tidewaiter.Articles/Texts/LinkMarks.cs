using System.Text;

namespace Tidewaiter.Articles.Texts;

/// <summary>Takes out the numbers in brackets that text browsers and encyclopedias put beside words: <c>the [6]central bank</c>.</summary>
internal static class LinkMarks
{
    private const int Fewest = 3;
    private const int MostDigits = 3;

    /// <summary>The text without them, where it has them: three or more, each no lower than the one before.</summary>
    public static string Remove(string text)
    {
        var marks = Find(text);
        if (marks.Count < Fewest)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (begin, end) in marks)
        {
            clean.Append(text, from, begin - from);
            from = end;
        }

        return clean.Append(text, from, text.Length - from).ToString();
    }

    private static List<(int Begin, int End)> Find(string text)
    {
        var marks = new List<(int, int)>();
        var highest = 0;
        for (var at = 0; (at = text.IndexOf('[', at)) >= 0; at++)
        {
            var (number, end) = Number(text.AsSpan(at + 1));
            if (end == 0)
            {
                continue;
            }

            if (number < highest)
            {
                return []; // no list of marks runs backwards
            }

            highest = number;
            marks.Add((at, at + 1 + end));
        }

        return marks;
    }

    // What stands after the bracket: a number and its closing bracket.
    private static (int Number, int End) Number(ReadOnlySpan<char> rest)
    {
        var close = rest[..Math.Min(rest.Length, MostDigits + 1)].IndexOf(']');
        return close > 0 && int.TryParse(rest[..close], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (number, close + 1)
            : (0, 0);
    }
}
