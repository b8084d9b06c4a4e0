using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>
/// What the title of a table says: <c>(4) China's Total Export &amp; Import Values by Country/Region, Mar 2026 (in CNY)</c>, or
/// <c>(5)Imports and Exports by Customs Regime,10.2023</c>.
/// </summary>
internal static class GaccTitle
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The month of a table: the last one named, in the year named.</summary>
    public static Month? MonthOf(string title)
    {
        int? month = null;
        var before = "";
        foreach (var word in title.Split([' ', ',', '.', '-', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var found = Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsMonth(word));
            if (found >= 0)
            {
                month = found + 1;
            }
            else if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1980 and < 2200
                && (month ?? NumberOf(before)) is { } named)
            {
                return Month.Of(year, named);
            }

            before = word;
        }

        return null;
    }

    // The bulletin writes "10.2023".
    private static int? NumberOf(string word) =>
        word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;

    private static bool IsMonth(string word) => Array.Exists(
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
        name => name.Length > 0 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) || word.Equals("Sept", StringComparison.OrdinalIgnoreCase);
}
