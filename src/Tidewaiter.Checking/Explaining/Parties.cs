using System.Globalization;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Finds who is named in a sentence as a side of trade: "exports <i>to Lake City</i>", "trade <i>with Utopia</i>".</summary>
internal static class Parties
{
    private static readonly string[] Prepositions = ["to", "from", "with", "between"];

    // "Data from the Census Bureau", "sent to Reuters": offices and agencies trade in nothing.
    private static readonly HashSet<string> Offices =
    [
        "Bureau", "Customs", "Ministry", "Administration", "Office", "Bank", "Agency", "Department", "Commission", "Statistics", "Census", "Service", "News",
        "Eurostat", "Reuters", "Bloomberg", "Xinhua", "Interfax", "TASS", "President", "Minister", "Premier",
    ];

    private static readonly HashSet<string> Days =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, .. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
        .. CultureInfo.InvariantCulture.DateTimeFormat.DayNames, "Sept",
    ];

    /// <summary>The capitalised names that follow a preposition, each to its last capital; months, days and offices are left out.</summary>
    public static IEnumerable<string> Named(string sentence)
    {
        var (according, between) = (false, false);
        for (var at = NextWord(sentence, 0); at < sentence.Length; at = NextWord(sentence, EndOfWord(sentence, at)))
        {
            var preposition = Word(sentence, at);
            var names = (Prepositions.AsSpan().Contains(preposition.ToString()) && !according) || (between && preposition is "and");
            (according, between) = (preposition is "according", preposition is "between" || (between && preposition is not "and"));
            if (!names)
            {
                continue;
            }

            var begin = NextWord(sentence, EndOfWord(sentence, at));
            if (Word(sentence, begin) is "the")
            {
                begin = NextWord(sentence, begin + 3);
            }

            var end = begin;
            var isOffice = false;
            for (var next = begin; next < sentence.Length && char.IsUpper(sentence[next]); next = Next(sentence, end))
            {
                end = EndOfWord(sentence, next);
                isOffice |= Offices.Contains(sentence[next..end]);
            }

            if (end > begin && !isOffice && !Days.Contains(Word(sentence, begin).ToString()))
            {
                yield return sentence[begin..end];
            }
        }
    }

    // The word after a blank, or none: a comma or a bracket ends a name.
    private static int Next(string sentence, int end) => end < sentence.Length - 1 && sentence[end] == ' ' ? end + 1 : sentence.Length;

    private static ReadOnlySpan<char> Word(string sentence, int begin) => sentence.AsSpan(begin..EndOfWord(sentence, begin));

    private static int NextWord(string sentence, int from)
    {
        while (from < sentence.Length && !char.IsLetter(sentence[from]))
        {
            from++;
        }

        return from;
    }

    // A dot belongs to a word of capitals, or to a saint.
    private static int EndOfWord(string sentence, int begin)
    {
        var end = begin;
        while (end < sentence.Length && (char.IsLetterOrDigit(sentence[end]) || sentence[end] == '-'
            || (sentence[end] == '.' && end + 1 < sentence.Length && (char.IsUpper(sentence[end + 1]) || IsInitials(sentence, begin, end) || end - begin == 2))))
        {
            end++;
        }

        return end;
    }

    private static bool IsInitials(string sentence, int begin, int end) => end - begin >= 3 && sentence.AsSpan(begin, end - begin).Contains('.');
}
